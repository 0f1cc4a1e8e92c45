import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Random, randomFrom } from './random';

const EditSchema = v.object({
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  start_char_pos: v.number(),
  end_char_pos: v.number(),
});
const RevisionSchema = v.object({
  id: v.string(),
  before: v.string(),
  after: v.string(),
  edits: v.array(EditSchema),
});
export type Revision = v.InferOutput<typeof RevisionSchema>;

export const QUOTE_SIZES = ['word', 'clause', 'sentence', 'two sentences', 'paragraph'] as const;
export type QuoteSize = (typeof QUOTE_SIZES)[number];

/** What became of a quote: `span` is where its words are in the changed text. */
export type Fate =
  | { readonly kind: 'unchanged' | 'edited' | 'rewritten'; readonly span: readonly [number, number] }
  | { readonly kind: 'deleted' }
  /** Taken away here, while the text says the same, or much the same, in another place. */
  | { readonly kind: 'deleted here' };

export interface QuoteCase {
  readonly revision: Revision;
  readonly size: QuoteSize;
  readonly span: readonly [number, number];
  readonly fate: Fate;
}

/** Real revisions of texts (IteraTeR). */
export const readRevisions = (file: string): Revision[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(RevisionSchema, JSON.parse(line)));

/** One quote of each size from each revision, with what the edits of the revision made of it. */
export function quoteCases(revisions: readonly Revision[], seed: number, rounds = 1): QuoteCase[] {
  const random = randomFrom(seed);
  return revisions.flatMap((revision) => {
    const after = placesAfter(revision);
    return Array.from({ length: rounds }, () =>
      QUOTE_SIZES.flatMap((size) => {
        const span = quoteOf(revision.before, size, random);
        return span ? [{ revision, size, span, fate: fateOf(revision, span, after) }] : [];
      }),
    ).flat();
  });
}

/** A random quote of a size; null where the text has none. */
function quoteOf(text: string, size: QuoteSize, random: Random): readonly [number, number] | null {
  const words = spansOf(text, /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  const sentences = spansOf(text, /[^\s.!?][^.!?]*[.!?]+(?=\s|$)/g);
  const paragraphs = spansOf(text, /\S[^\n]*/g).filter(([start, end]) => end - start > 120);
  const several = (spans: readonly (readonly [number, number])[], count: number) => {
    if (spans.length < count) return null;
    const first = random.below(spans.length - count + 1);
    return [spans[first]![0], spans[first + count - 1]![1]] as const;
  };
  switch (size) {
    case 'word':
      return several(words, 1);
    case 'clause':
      return several(words, 4 + random.below(6));
    case 'sentence':
      return several(sentences, 1);
    case 'two sentences':
      return several(sentences, 2);
    case 'paragraph':
      return several(paragraphs, 1) ?? several(sentences, 4);
  }
}

const spansOf = (text: string, pattern: RegExp): (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, index + words.length] as const);

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
    const old = spansOf(before.slice(at, edit.end_char_pos), /\S+/g).map(([a, b]) => [at + a, at + b] as const);
    const now = put > 0 ? spansOf(after.slice(from, to), /\S+/g).map(([a, b]) => [from + a, from + b] as const) : [];
    const same = (i: number, j: number) => before.slice(...old[i]!) === after.slice(...now[j]!);
    for (const [i, j] of inCommon(old.length, now.length, same))
      for (let k = old[i]![0]; k < old[i]![1]; k++) repeated[k] = now[j]![0] + k - old[i]![0];
    at = edit.end_char_pos;
    taken += put;
  }
  keepUntil(before.length);
  return { untouched, all: untouched.map((place, at) => (place === -1 ? repeated[at]! : place)) };
}

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
 * `deleted`: hardly one is left where it was, nor anywhere else; `rewritten`, between them, is asked of nobody.
 */
function fateOf({ before, after }: Revision, [start, end]: readonly [number, number], places: Places): Fate {
  const words = spansOf(before.slice(start, end), /\S+/g).map(([a, b]) => [start + a, start + b] as const);
  const kept = words.filter(([a, b]) => survives(places.all, a, b));
  if (kept.length <= words.length / 10) {
    return { kind: saysElsewhere(after, before.slice(start, end)) ? 'deleted here' : 'deleted' };
  }
  const span = [places.all[kept[0]![0]]!, places.all[kept.at(-1)![1] - 1]! + 1] as const;
  const now = after
    .slice(...span)
    .split(/\s+/)
    .filter(Boolean).length;
  const changed = Math.max(words.length - kept.length, now - kept.length);
  if (changed === 0)
    return { kind: words.every(([a, b]) => survives(places.untouched, a, b)) ? 'unchanged' : 'rewritten', span };
  return { kind: changed <= words.length / 5 ? 'edited' : 'rewritten', span };
}

/** True where a text says a quote anywhere: its characters without white space, or half of its words close together. */
function saysElsewhere(text: string, quote: string): boolean {
  if (squeezed(text).includes(squeezed(quote))) return true;
  const words = wordsOf(quote);
  const all = wordsOf(text);
  return all.some((_, at) => {
    const here = new Set(all.slice(at, at + words.length));
    return words.filter((word) => here.has(word)).length >= words.length / 2;
  });
}

const squeezed = (text: string): string => text.toLowerCase().replace(/\s/g, '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word survives where its characters are all there, still one behind the other. */
function survives(places: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (places[at] === -1 || (at > from && places[at] !== places[at - 1]! + 1)) return false;
  return true;
}
