const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a piece of HTML. What comes out is text and is never read as HTML again. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (entity, name: string) => entityText(name) ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();

function entityText(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = Number.parseInt(
    name.slice(name[1] === 'x' || name[1] === 'X' ? 2 : 1),
    name[1]?.toLowerCase() === 'x' ? 16 : 10,
  );
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
