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

/** Whether a tag goes on from what is being typed: it begins with it, or a later word of it does. */
const goesOn = (tag: string, begun: string): boolean => ` ${tag.toLowerCase()}`.includes(` ${begun.toLowerCase()}`);

/**
 * The known tags that go on from what is being typed, in their order, `most` of them; those that begin with it go first.
 * Before the first letter, and where a known tag is whole, that is also any other. What is written already is none.
 */
export function suggestedTags(typed: string, known: readonly string[], most: number): string[] {
  const begun = typed.slice(lastTagAt(typed)).trim().toLowerCase();
  const written = tagsFrom(typed).map((tag) => tag.toLowerCase());
  const open = known.filter((tag) => !written.includes(tag.toLowerCase()));
  const isWhole = known.some((tag) => tag.toLowerCase() === begun);
  const first = open.filter((tag) => tag.toLowerCase().startsWith(begun));
  const later = open.filter((tag) => !first.includes(tag) && (isWhole || goesOn(tag, begun)));
  return [...first, ...later].slice(0, most);
}

/** What is typed with a suggestion in it, ready for the next tag: in the place of the one being typed, or behind it. */
export function withSuggestion(typed: string, tag: string): string {
  const at = lastTagAt(typed);
  const begun = typed.slice(at).trim();
  const before = (goesOn(tag, begun) ? typed.slice(0, at) : `${typed.trimEnd()},`).trimEnd();
  return `${before}${before ? ' ' : ''}${tag}, `;
}
