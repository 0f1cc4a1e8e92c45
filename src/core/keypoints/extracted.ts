import type { Article } from '../article/article';
import type { Act } from '../claims/acts';
import type { Claim } from '../claims/claim';
import { contentWords, coverage } from '../text/content-words';
import { spansOverlap } from '../text/span';
import type { BodySentence } from './body-sentences';
import type { KeyPoint } from './key-point';

const FEWEST = 3;
const MOST = 6;
/** An article of this many sentences more has one key point more, up to the most. */
const SENTENCES_EACH = 4;

/** A briefing's news is what was decided, demanded or refused; what was merely said is less of it. */
const WEIGHT_OF_ACT: Partial<Record<Act, number>> = { state: 0.1, decline_comment: 0, acknowledge: 0.15 };
const OTHER_ACT = 0.3;

/** Three to six sentences of the body: early, near the headline's matter, bearing a definite act, and each its own matter. */
export function extractedKeyPoints(
  article: Article,
  claims: readonly Claim[],
  sentences: readonly BodySentence[],
): KeyPoint[] {
  const headline = contentWords(headlineOf(article));
  const acts = actsIn(sentences, claims);
  const scored = sentences
    .filter((s) => s.words.size >= 5)
    .map((sentence) => ({ sentence, score: scoreOf(sentence, headline, acts.get(sentence) ?? []) }))
    .sort((a, b) => b.score - a.score);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(sentences.length / SENTENCES_EACH)));
  return distinct(
    scored.map((s) => s.sentence),
    wanted,
  ).map(({ span: [start, end] }, i) => ({
    start,
    end,
    origin: 'extracted',
    rank: i + 1,
    evidence: claims.flatMap((c) => c.content).filter((c) => spansOverlap(c, [start, end])),
  }));
}

const headlineOf = ({ text, blocks }: Article): string =>
  blocks
    .filter((b) => b.kind === 'headline' || b.kind === 'standfirst')
    .map((b) => text.slice(b.start, b.end))
    .join(' ');

/** The acts of the claims that each sentence holds words of. */
function actsIn(sentences: readonly BodySentence[], claims: readonly Claim[]): Map<BodySentence, Act[]> {
  const acts = new Map<BodySentence, Act[]>(sentences.map((sentence) => [sentence, []]));
  const said = claims.flatMap(({ act, content }) => content.map((span) => ({ act, span })));
  let first = 0;
  for (const { act, span } of said.sort((a, b) => a.span[0] - b.span[0])) {
    while (first < sentences.length && sentences[first]!.span[1] <= span[0]) first++;
    for (let at = first; at < sentences.length && sentences[at]!.span[0] < span[1]; at++)
      acts.get(sentences[at]!)!.push(act);
  }
  return acts;
}

/** The weights were chosen on the key sentences of the training corpus, its held-out articles left out. */
function scoreOf(sentence: BodySentence, headline: ReadonlySet<string>, acts: readonly Act[]): number {
  const early = 0.3 / (1 + 0.3 * sentence.paragraph) + (sentence.isFirst ? 0.3 : 0);
  const weights = acts.map((act) => WEIGHT_OF_ACT[act] ?? OTHER_ACT);
  return early + 0.5 * coverage(headline, sentence.words) + Math.max(0, ...weights);
}

/** The best sentences that do not repeat each other. */
function distinct(ranked: readonly BodySentence[], wanted: number): BodySentence[] {
  const chosen: BodySentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length === wanted) break;
    if (chosen.every((c) => coverage(sentence.words, c.words) < 0.6)) chosen.push(sentence);
  }
  return chosen;
}
