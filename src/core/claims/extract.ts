import type { Article } from '../article/article';
import { spansOverlap } from '../text/span';
import type { Attribution } from './attribution';
import { begunWithSentence } from './begin-with-sentence';
import { withCarriedQuotations } from './carried';
import type { Claim } from './claim';
import { describeAttributions } from './describe';
import { edged } from './edges/edges';
import { headlineAttributions } from './headlines';
import { isQuestion } from './no-attribution';
import { type ReadBlock, readArticle } from './reading';
import { wholeRefusals } from './refusals';
import { attributionsByRules } from './rules/attributions';
import { isStatement, withWholeStatement } from './statement';
import { surer } from './surer';
import { attributionsByModel } from './tagger/attributions';
import type { ClaimModel } from './tagger/model';
import { isDiplomatic } from './tagger/register';
import { tidied, withSourceOfClause } from './tidy';
import { inTurn, turnsOf } from './turns';
import { attributionsInUrdu, isUrdu } from './urdu/attributions';

/**
 * Every attribution of an article, in the order of its content. With a model the network finds the spans, without one
 * the rules do; all that follows is the same.
 */
export function extractClaims(article: Article, model?: ClaimModel): Claim[] {
  const blocks = readArticle(article);
  const turns = turnsOf(article.text, blocks);
  const find = finder(article.text, model);
  const found = blocks.map((block) => {
    const turn = turns.get(block);
    return turn ? inTurn(article.text, block, turn, find(block)) : find(block);
  });
  const whole = isStatement(article.text, blocks) ? withWholeStatement(article.text, blocks, found) : found;
  const attributions = withCarriedQuotations(blocks, whole).sort(byContent);
  return describeAttributions(article, blocks, attributions);
}

function finder(text: string, model: ClaimModel | undefined): (block: ReadBlock) => Attribution[] {
  if (!model) return (block) => (isUrdu(block) ? attributionsInUrdu(block) : attributionsByRules(block));
  const diplomatic = isDiplomatic(text);
  return (block) => {
    if (isUrdu(block)) return attributionsInUrdu(block);
    if (isQuestion(block)) return [];
    const found = edged(text, block, attributionsByModel(model, block, diplomatic), diplomatic);
    if (!diplomatic) return withSourceOfClause(block, found);
    const setOff = headlineAttributions(text, block);
    if (found.length === 0 || setOff.some((a) => isUnheard(a, found))) return setOff;
    return wholeRefusals(text, block, begunWithSentence(block, tidied(block, found))).map((a) => surer(text, block, a));
  };
}

/** "Talks may fail — Foreign Ministry": a speaker set off in a line whose words were taken for something else. */
const isUnheard = ({ source }: Attribution, found: readonly Attribution[]): boolean =>
  source.length > 0 && !found.some((other) => other.source.some((s) => source.some((own) => spansOverlap(own, s))));

const byContent = (a: Attribution, b: Attribution): number => a.content[0]![0] - b.content[0]![0];
