import { CONTENDERS, type Contender } from './peers';
import { type QuoteCase, quoteCases } from './quotes';
import { type Random, randomFrom } from './random';
import type { Revision } from './revisions';

type Span = readonly [number, number];

/** How often something happened. */
export interface Share {
  count: number;
  of: number;
}

export const ACCURACY_ROWS = [
  'unchanged, found at the right place',
  'edited (<= 20 % of words), overlap >= 0.8',
  'deleted, but found',
  'absent altogether, but found',
  'said twice, found at the right one',
] as const;
export type AccuracyRow = (typeof ACCURACY_ROWS)[number];
export type Accuracy = Readonly<Record<AccuracyRow, Share>>;

/** A quote that a contender got wrong. */
export interface Miss {
  readonly contender: string;
  readonly row: AccuracyRow;
  readonly quote: QuoteCase;
  readonly text: string;
  readonly found: Span | null;
}

/** So many quotes of each size are taken from each revision. */
export interface Sample {
  readonly seed: number;
  readonly rounds: number;
}

/** Asks every contender for the same quotes of the same revisions. */
export async function measureAccuracy(
  revisions: readonly Revision[],
  { seed, rounds }: Sample,
  contenders: readonly Contender[] = CONTENDERS,
  onMiss: (miss: Miss) => void = () => {},
): Promise<Map<string, Accuracy>> {
  const cases = quoteCases(revisions, seed, rounds);
  const twins = revisions.flatMap((revision, i) => twinCase(revision, randomFrom(seed + i)) ?? []);
  const results = new Map<string, Accuracy>();
  for (const contender of contenders) results.set(contender.name, await accuracyOf(contender, cases, twins, onMiss));
  return results;
}

async function accuracyOf(
  contender: Contender,
  cases: readonly QuoteCase[],
  twins: readonly Twin[],
  onMiss: (miss: Miss) => void,
): Promise<Accuracy> {
  const accuracy = Object.fromEntries(ACCURACY_ROWS.map((row) => [row, { count: 0, of: 0 }])) as Record<
    AccuracyRow,
    Share
  >;
  const note = (row: AccuracyRow, is: boolean) => {
    accuracy[row].of++;
    if (is) accuracy[row].count++;
    return is;
  };
  const ready = new Map(cases.map(({ revision }) => [revision, contender.prepare(revision.after)]));
  for (const [i, quote] of cases.entries()) {
    const { revision, fate } = quote;
    const find = ready.get(revision)!;
    const text = revision.after;
    const asked = async (one: QuoteCase, row: AccuracyRow, is: (found: Span | null) => boolean, good: boolean) => {
      const found = await find(one.revision.before, one.span);
      if (note(row, is(found)) !== good) onMiss({ contender: contender.name, row, quote: one, text, found });
    };
    if (fate.kind === 'unchanged' || fate.kind === 'edited') {
      const row = fate.kind === 'unchanged' ? ACCURACY_ROWS[0] : ACCURACY_ROWS[1];
      await asked(quote, row, (found) => overlap(found, fate.span) >= 0.8, true);
    }
    if (fate.kind === 'deleted') await asked(quote, 'deleted, but found', (found) => found !== null, false);
    const stranger = cases[(i * 7919 + 13) % cases.length]!;
    if (isStranger(stranger, revision))
      await asked(stranger, 'absent altogether, but found', (found) => found !== null, false);
  }
  for (const { before, after, asked, wanted } of twins) {
    const find = contender.prepare(after);
    for (const [n, span] of asked.entries())
      note('said twice, found at the right one', overlap(await find(before, span), wanted[n]!) >= 0.8);
  }
  return accuracy;
}

/**
 * A quote of another text. Versions of one text are no strangers, and neither is a clause that this one says as well; a
 * word that it says as well is one: nothing but chance brought it there.
 */
const isStranger = ({ revision: other, span, size }: QuoteCase, revision: Revision): boolean =>
  other.id.split('#')[0] !== revision.id.split('#')[0] &&
  (size === 'word' || !revision.after.toLowerCase().includes(other.before.slice(...span).toLowerCase()));

function overlap(found: Span | null, wanted: Span): number {
  if (!found) return 0;
  const shared = Math.min(found[1], wanted[1]) - Math.max(found[0], wanted[0]);
  return shared <= 0 ? 0 : shared / (Math.max(found[1], wanted[1]) - Math.min(found[0], wanted[0]));
}

/** A text that says one sentence in two places, and what became of both when the text around them changed. */
interface Twin {
  readonly before: string;
  readonly after: string;
  readonly asked: readonly Span[];
  readonly wanted: readonly Span[];
}

function twinCase({ before }: Revision, random: Random): Twin | null {
  const sentences = before.match(/[^\s.!?][^.!?]*[.!?]+(?=\s|$)/g) ?? [];
  if (sentences.length < 6) return null;
  const said = sentences[random.below(sentences.length)]!;
  const first = random.below(sentences.length - 3);
  const second = first + 2 + random.below(sentences.length - first - 2);
  const rest = sentences.filter((sentence) => sentence !== said);
  const told = [...rest.slice(0, first), said, ...rest.slice(first, second), said, ...rest.slice(second)];
  const changed = told.map((sentence) =>
    sentence === said || random.below(4) > 0 ? sentence : changedWord(sentence, random),
  );
  const [old, now] = [told.join(' '), `An editor added this line above all others. ${changed.join(' ')}`];
  return { before: old, after: now, asked: placesOf(old, said), wanted: placesOf(now, said) };
}

/** The first and the last place; between them stands other text. */
const placesOf = (text: string, words: string): Span[] =>
  [text.indexOf(words), text.lastIndexOf(words)].map((at) => [at, at + words.length] as const);

function changedWord(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  words[random.below(words.length)] = 'otherwise';
  return words.join(' ');
}
