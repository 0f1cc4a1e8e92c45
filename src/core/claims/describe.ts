import type { Article } from '../article/article';
import { type Span, textOf } from '../text/span';
import { type AboutContext, aboutOf } from './about/about';
import { cameoOf } from './acts/cameo';
import { typeAct } from './acts/type-act';
import type { Attribution } from './attribution';
import type { Claim } from './claim';
import { flagsOf } from './flags';
import { quotedOf } from './quoted';
import type { ReadBlock } from './reading';
import { resolveSpeakers, type Speaker } from './speakers/resolve';

/** Makes claims of attributions, which must be in the order of the text: who speaks, what the speech does, about whom. */
export function describeAttributions(
  article: Article,
  blocks: readonly ReadBlock[],
  attributions: readonly Attribution[],
): Claim[] {
  const speakers = resolveSpeakers(article, attributions);
  const claims: Claim[] = [];
  for (const [i, attribution] of attributions.entries()) {
    claims.push(describe(article.text, blocks, attribution, speakers[i]!, claims.at(-1)?.about ?? []));
  }
  return claims;
}

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
  const act = attribution.act ?? typeAct(cue, content, speaker.state);
  return {
    source: [...attribution.source],
    cue: [...attribution.cue],
    content: [...attribution.content],
    speaker: speaker.name,
    speakerKind: speaker.kind,
    act,
    cameo: cameoOf(act, `${cue} ${content}`),
    quoted: quotedOf(text, attribution.content, blockOf(blocks, attribution)?.quotations ?? []),
    about: aboutOf(content, contextOf(text, blocks, attribution, speaker, aboutBefore)),
    flags: flagsOf(content),
    confidence: Math.min(1, Math.max(0, attribution.certainty)),
  };
}

const blockOf = (blocks: readonly ReadBlock[], { content }: Attribution): ReadBlock | undefined =>
  blocks.find((b) => b.span[0] <= content[0]![0] && content[0]![0] < b.span[1]);

function contextOf(
  text: string,
  blocks: readonly ReadBlock[],
  attribution: Attribution,
  speaker: Speaker,
  before: readonly string[],
): AboutContext {
  const block = blockOf(blocks, attribution);
  const isOfficial = speaker.state !== null;
  const base = { speakerState: speaker.state, isOfficial, before };
  if (!block) return { ...base, sentence: '', paragraph: '' };
  const at = attribution.content[0]![0];
  const sentence = block.sentences.find((s) => block.tokens[s.to - 1]!.end > at);
  const [from, to] = sentence ? [block.tokens[sentence.from]!.start, block.tokens[sentence.to - 1]!.end] : block.span;
  return { ...base, sentence: text.slice(from, to), paragraph: text.slice(block.span[0], from) };
}
