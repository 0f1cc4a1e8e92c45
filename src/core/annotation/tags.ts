/** What separates tags, as they are written in English or in Urdu. */
const COMMAS = /[,،]/;

/** The tags in what a reader typed: separated by commas. */
export const tagsFrom = (typed: string): string[] =>
  typed
    .split(COMMAS)
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Where the tag that is being typed begins: behind the last comma. */
const lastTagAt = (typed: string): number => Math.max(typed.lastIndexOf(','), typed.lastIndexOf('،')) + 1;

/**
 * The known tags that go on from what is being typed, in their order, `most` of them: those that begin with it before
 * those in which a later word does. Before the first letter that is any of them; one that is written already is none.
 */
export function suggestedTags(typed: string, known: readonly string[], most: number): string[] {
  const at = lastTagAt(typed);
  const begun = typed.slice(at).trim().toLowerCase();
  const written = tagsFrom(typed.slice(0, at)).map((tag) => tag.toLowerCase());
  const open = known.filter((tag) => tag.toLowerCase() !== begun && !written.includes(tag.toLowerCase()));
  const first = open.filter((tag) => tag.toLowerCase().startsWith(begun));
  const later = open.filter((tag) => !first.includes(tag) && tag.toLowerCase().includes(` ${begun}`));
  return [...first, ...later].slice(0, most);
}

/** What is typed with the tag being typed made whole, ready for the next one. */
export function withSuggestion(typed: string, tag: string): string {
  const before = typed.slice(0, lastTagAt(typed)).trimEnd();
  return `${before}${before ? ' ' : ''}${tag}, `;
}
