import type { Article } from '../article/article';
import { type Span, textOf } from '../text/span';
import { aboutOf } from './about/about';
import { cameoOf } from './acts/cameo';
import { typeAct } from './acts/type-act';
import type { Attribution } from './attribution';
import { withCarriedQuotations } from './carried';
import type { Claim } from './claim';
import { flagsOf } from './flags';
import { quotedOf } from './quoted';
import { type ReadBlock, readArticle } from './reading';
import { attributionsByRules } from './rules/attributions';
import { resolveSpeakers, type Speaker } from './speakers/resolve';

/** Every attribution of an article, in the order of its content. */
export function extractClaims(article: Article): Claim[] {
  const blocks = readArticle(article);
  const attributions = withCarriedQuotations(blocks, blocks.map(attributionsByRules)).sort(byContent);
  const speakers = resolveSpeakers(article, attributions);
  const claims: Claim[] = [];
  for (const [i, attribution] of attributions.entries()) {
    claims.push(describe(article.text, blocks, attribution, speakers[i]!, claims.at(-1)?.about ?? []));
  }
  return claims;
}

const byContent = (a: Attribution, b: Attribution): number => a.content[0]![0] - b.content[0]![0];

function describe(
  text: string,
  blocks: readonly ReadBlock[],
  attribution: Attribution,
  speaker: Speaker,
  aboutBefore: readonly string[],
): Claim {
  const words = (spans: readonly Span[]): string => spans.map((s) => textOf(text, s)).join(' ');
  const cue = words(attribution.cue);
  const content = words(attribution.content);
  const act = typeAct(cue, content);
  return {
    source: [...attribution.source],
    cue: [...attribution.cue],
    content: [...attribution.content],
    speaker: speaker.name,
    speakerKind: speaker.kind,
    act,
    cameo: cameoOf(act, `${cue} ${content}`),
    quoted: quotedOf(text, attribution.content, quotationsAround(blocks, attribution.content)),
    about: aboutOf(content, speaker.state, aboutBefore),
    flags: flagsOf(content),
    confidence: attribution.certainty,
  };
}

const quotationsAround = (blocks: readonly ReadBlock[], content: readonly Span[]) =>
  blocks.find((b) => b.span[0] <= content[0]![0] && content[0]![0] < b.span[1])?.quotations ?? [];
