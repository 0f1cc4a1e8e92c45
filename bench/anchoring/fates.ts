import type { Revision } from './revisions';

type Span = readonly [number, number];

/** What became of a quote: `span` is where its words are in the changed text. */
export type Fate =
  | { readonly kind: 'unchanged' | 'edited' | 'rewritten'; readonly span: Span }
  /** Hardly a word of it is left where it was. To find a word of it that is said elsewhere is to find it wrongly. */
  | { readonly kind: 'deleted' }
  /**
   * Taken away here, as the revision has it, and there in another place: most of a clause, or a word between the same
   * two words on each side. Whether that is the quote or not is asked of nobody.
   */
  | { readonly kind: 'moved' };

/** From so many words on a quote tells by itself; a shorter one with so many of its neighbours on each side. */
const TELLING = 4;
const NEIGHBOURS = 2;

/** Tells what the edits of one revision made of quotes of the text before. */
export function fatesIn(revision: Revision): (span: Span) => Fate {
  const places = placesAfter(revision);
  return (span) => fateOf(revision, span, places);
}

/**
 * For each character of the text before: where it is in the text after, -1 where it was edited away or is white space.
 * An edit often repeats most of the words it replaces: `all` has those too, `untouched` only what no edit covers.
 */
interface Places {
  readonly untouched: Int32Array;
  readonly all: Int32Array;
}

function placesAfter({ before, after, edits }: Revision): Places {
  const untouched = new Int32Array(before.length).fill(-1);
  const repeated = new Int32Array(before.length).fill(-1);
  const solid = [...after.matchAll(/\S/g)].map(({ index }) => index);
  let taken = 0;
  let at = 0;
  const keepUntil = (end: number) => {
    for (; at < end; at++) if (/\S/.test(before[at]!)) untouched[at] = solid[taken++]!;
  };
  for (const edit of [...edits].sort((a, b) => a.start_char_pos - b.start_char_pos)) {
    keepUntil(edit.start_char_pos);
    const put = (edit.after ?? '').replace(/\s/g, '').length;
    const [from, to] = [solid[taken] ?? after.length, (solid[taken + put - 1] ?? after.length - 1) + 1];
    const old = tokensOf(before.slice(at, edit.end_char_pos), at);
    const now = put > 0 ? tokensOf(after.slice(from, to), from) : [];
    const same = (i: number, j: number) => before.slice(...old[i]!) === after.slice(...now[j]!);
    for (const [i, j] of inCommon(old.length, now.length, same))
      for (let k = old[i]![0]; k < old[i]![1]; k++) repeated[k] = now[j]![0] + k - old[i]![0];
    at = edit.end_char_pos;
    taken += put;
  }
  keepUntil(before.length);
  return { untouched, all: untouched.map((place, at) => (place === -1 ? repeated[at]! : place)) };
}

/** Words and signs, each by itself: a full stop that became a comma changes no word. */
const tokensOf = (text: string, from: number): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: { length }, index }) => [
    from + index,
    from + index + length,
  ]);

/** The longest common subsequence of two lists, as pairs of places. */
function inCommon(m: number, n: number, same: (i: number, j: number) => boolean): [number, number][] {
  const lengths = Array.from({ length: m + 1 }, () => new Uint16Array(n + 1));
  for (let i = m - 1; i >= 0; i--)
    for (let j = n - 1; j >= 0; j--)
      lengths[i]![j] = same(i, j) ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < m && j < n; )
    if (same(i, j)) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  return pairs;
}

/**
 * `unchanged`: no edit touches it; `edited`: at most a fifth of its words were changed, taken away or put in;
 * `deleted`: at most a tenth is left where it was; `rewritten`, between them, is asked of nobody.
 */
function fateOf({ before, after }: Revision, [start, end]: Span, places: Places): Fate {
  const words = tokensOf(before.slice(start, end), start);
  const kept = words.filter(([a, b]) => survives(places.all, a, b));
  if (kept.length <= words.length / 10)
    return { kind: standsElsewhere(before, [start, end], after) ? 'moved' : 'deleted' };
  const span = [places.all[kept[0]![0]]!, places.all[kept.at(-1)![1] - 1]! + 1] as const;
  const now = tokensOf(after.slice(...span), span[0]).length;
  const changed = Math.max(words.length - kept.length, now - kept.length);
  if (changed === 0)
    return { kind: words.every(([a, b]) => survives(places.untouched, a, b)) ? 'unchanged' : 'rewritten', span };
  return { kind: changed <= words.length / 5 ? 'edited' : 'rewritten', span };
}

/** True where four fifths of a clause stand close together, in order, or a shorter quote between its neighbours. */
function standsElsewhere(before: string, [start, end]: Span, after: string): boolean {
  const wordsOf = (text: string) => tokensOf(text.toLowerCase(), 0).map(([a, b]) => text.toLowerCase().slice(a, b));
  const quote = wordsOf(before.slice(start, end));
  const all = wordsOf(after);
  if (quote.length < TELLING) {
    const left = wordsOf(before.slice(0, start)).slice(-NEIGHBOURS);
    const right = wordsOf(before.slice(end)).slice(0, NEIGHBOURS);
    return ` ${all.join(' ')} `.includes(` ${[...left, ...quote, ...right].join(' ')} `);
  }
  const length = Math.ceil(quote.length * 1.2);
  return all.some((_, at) => {
    const here = all.slice(at, at + length);
    return inCommon(quote.length, here.length, (i, j) => quote[i] === here[j]).length >= 0.8 * quote.length;
  });
}

/** A word survives where its characters are all there, still one behind the other. */
function survives(places: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (places[at] === -1 || (at > from && places[at] !== places[at - 1]! + 1)) return false;
  return true;
}
