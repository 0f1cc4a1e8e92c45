/**
 * Measures what claims mean apart from where they stand: speaker, act and about on the annotated spans.
 *
 *     npx tsx bench/claims/meaning.ts [SET] [act|about|speaker]     # with a field, every claim that differs is printed
 *
 * Urdu is left out: there the finder tells the act with the cue. Sets are those of eval.ts, and "own training" for the articles that the judge of acts is fitted to. Reads ../shared.
 */
import { articleFromText } from '../../src/core/article/from-text';
import type { Claim } from '../../src/core/claims/claim';
import { describeAttributions } from '../../src/core/claims/describe';
import { readArticle } from '../../src/core/claims/reading';
import { isArabic } from '../../src/core/claims/urdu/acts';
import type { Span } from '../../src/core/text/span';
import { type Gold, goldSets, ownTraining, scorer } from './gold';

interface GoldClaim {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act?: string;
  readonly speaker?: string;
  readonly about?: readonly string[];
}

type Field = 'act' | 'about' | 'speaker';

const [wanted, field] = process.argv.slice(2);
const score = await scorer();
for (const [set, all] of [...(await goldSets()), ['own training', ownTraining()] as const]) {
  const gold = all.filter(({ text }) => !isArabic(text.slice(0, 200)));
  if (set === 'PolNeAR dev' || (wanted !== undefined && !set.includes(wanted))) continue;
  const found = gold.map((g) => ({ id: g.id, claims: described(g) }));
  const scored = score(gold, found);
  const figures = (['speaker', 'act', 'about'] as const).map(
    (f) => `${f} ${(100 * (scored[f]?.accuracy ?? scored[f]?.f1 ?? 0)).toFixed(1)}`,
  );
  console.log(`${set.padEnd(15)} ${figures.join('  ')}`);
  if (field !== undefined) for (const [i, g] of gold.entries()) printDifferences(g, found[i]!.claims, field as Field);
}

function inOrder(gold: Gold): GoldClaim[] {
  return [...(gold as Gold & { attributions: GoldClaim[] }).attributions]
    .filter((a) => a.content.length > 0)
    .sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

function described(gold: Gold): Claim[] {
  const article = articleFromText(gold.text);
  const read = gold.blocks ? { ...article, blocks: [...gold.blocks] } : article;
  return describeAttributions(
    read,
    readArticle(read),
    inOrder(gold).map((a) => ({ source: a.source, cue: a.cue, content: a.content, certainty: 1 })),
  );
}

function printDifferences(gold: Gold, claims: readonly Claim[], by: Field): void {
  inOrder(gold).forEach((a, i) => {
    const claim = claims[i]!;
    const [mine, theirs] = [claim[by], a[by]].map((value) =>
      Array.isArray(value) ? [...value].sort().join(',') : value,
    );
    if (theirs === undefined || mine === theirs || (by === 'speaker' && isRight(gold, a, claim))) return;
    const words = (spans: readonly Span[]): string => spans.map((s) => gold.text.slice(s[0], s[1])).join(' … ');
    console.log(`${gold.id}\t${theirs} > ${mine}\t${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`);
  });
}

/** Whether the scorer takes two names for one: "EU" for "the EU", "Dar" for "Sana Dar". */
function isRight(gold: Gold, attribution: GoldClaim, claim: Claim): boolean {
  const alone = { ...gold, attributions: [attribution] };
  return score([alone], [{ id: gold.id, claims: [claim] }])['speaker']?.accuracy === 1;
}
