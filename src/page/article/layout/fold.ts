/** White space and characters that show nothing; the zero-width joiner and non-joiner are letters' business and stay. */
const FOLDED = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Most text has nothing to fold, and is told so at a glance. */
const TO_FOLD = /[\u00ad\u200b\u2060\ufeff]|\s\s|[^\S ]/;

/** Text as a reader sees it: white space folded to single spaces, invisible characters gone, ends trimmed. */
export function fold(text: string): string {
  if (!TO_FOLD.test(text)) return text.trim();
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** The stretches of a text that folding leaves as they are, single spaces inside them included. */
export function* unfolded(text: string): IterableIterator<readonly [start: number, end: number, spaceAfter: boolean]> {
  let start = 0;
  for (const gap of text.matchAll(FOLDED)) {
    if (gap[0] === ' ' && gap.index > start && gap.index + 1 < text.length) continue;
    const spaces = /\s/.test(gap[0]);
    yield [start, gap.index, spaces];
    start = gap.index + gap[0].length;
  }
  yield [start, text.length, false];
}
