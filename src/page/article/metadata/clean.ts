import { fold } from '../layout/fold';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A value as a reader would see it: entities that were escaped twice and markup in titles are undone. Null where empty. */
export function cleanValue(value: string | null | undefined): string | null {
  if (!value) return null;
  const plain = fold(decodeEntities(value.slice(0, 2000)).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '));
  return plain || null;
}

const decodeEntities = (value: string): string =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
