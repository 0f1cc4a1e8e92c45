import { CONTENDERS, type Contender } from './peers';
import { type Random, randomFrom } from './random';
import { type QuoteCase, quoteCases, type Revision } from './revisions';

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
  'deleted here and said elsewhere, found there',
  'said twice, found at the right one',
] as const;
export type AccuracyRow = (typeof ACCURACY_ROWS)[number];
export type Accuracy = Readonly<Record<AccuracyRow, Share>>;

/** Asks every contender for the same quotes of the same revisions. */
export async function measureAccuracy(revisions: readonly Revision[], seed: number): Promise<Map<string, Accuracy>> {
  const cases = quoteCases(revisions, seed);
  const twins = revisions.flatMap((revision, i) => twinCase(revision, randomFrom(seed + i)) ?? []);
  const results = new Map<string, Accuracy>();
  for (const contender of CONTENDERS) results.set(contender.name, await accuracyOf(contender, cases, twins));
  return results;
}

async function accuracyOf(
  contender: Contender,
  cases: readonly QuoteCase[],
  twins: readonly Twin[],
): Promise<Accuracy> {
  const accuracy = Object.fromEntries(ACCURACY_ROWS.map((row) => [row, { count: 0, of: 0 }])) as Record<
    AccuracyRow,
    Share
  >;
  const note = (row: AccuracyRow, is: boolean) => {
    accuracy[row].of++;
    if (is) accuracy[row].count++;
  };
  const ready = new Map(cases.map(({ revision }) => [revision, contender.prepare(revision.after)]));
  for (const [i, { revision, span, fate }] of cases.entries()) {
    const found = await ready.get(revision)!(revision.before, span);
    if (fate.kind === 'unchanged') note('unchanged, found at the right place', overlap(found, fate.span) >= 0.8);
    if (fate.kind === 'edited') note('edited (<= 20 % of words), overlap >= 0.8', overlap(found, fate.span) >= 0.8);
    if (fate.kind === 'deleted') note('deleted, but found', found !== null);
    if (fate.kind === 'deleted here') note('deleted here and said elsewhere, found there', found !== null);
    const stranger = cases[(i * 7919 + 13) % cases.length]!;
    if (isStranger(stranger, revision))
      note(
        'absent altogether, but found',
        (await ready.get(revision)!(stranger.revision.before, stranger.span)) !== null,
      );
  }
  for (const { before, after, asked, wanted } of twins) {
    const find = contender.prepare(after);
    for (const [n, span] of asked.entries())
      note('said twice, found at the right one', overlap(await find(before, span), wanted[n]!) >= 0.8);
  }
  return accuracy;
}

/** A quote of another text, of which this one does not say a word for word copy; versions of one text are no strangers. */
const isStranger = ({ revision: other, span }: QuoteCase, revision: Revision): boolean =>
  other.id.split('#')[0] !== revision.id.split('#')[0] &&
  !revision.after.toLowerCase().includes(other.before.slice(...span).toLowerCase());

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
