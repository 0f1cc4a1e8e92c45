import type { Article } from '../article/article';
import { type Span, textOf } from '../text/span';
import { type AboutContext, aboutOf } from './about/about';
import { mentionsIn } from './about/mentions';
import { cameoOf } from './acts/cameo';
import { typeAct } from './acts/type-act';
import type { Attribution } from './attribution';
import type { Claim } from './claim';
import { flagsOf } from './flags';
import { quotedOf } from './quoted';
import type { ReadBlock } from './reading';
import type { Home } from './speakers/home';
import { resolveSpeakers } from './speakers/resolve';
import type { Speaker } from './speakers/speaker';
import { actInUrdu, isArabic } from './urdu/acts';

/** Makes claims of attributions, which must be in the order of the text: who speaks, what the speech does, about whom. */
export function describeAttributions(
  article: Article,
  blocks: readonly ReadBlock[],
  attributions: readonly Attribution[],
): Claim[] {
  const { speakers, home } = resolveSpeakers(article, attributions);
  const headline = headlineOf(article.text, blocks);
  const blockAt = blockFinder(blocks);
  let last: Place | undefined;
  return attributions.map((attribution, i) => {
    const at = blockAt(attribution.content[0]![0]);
    const before = last && at - last.at <= 1 ? last.about : [];
    const context = contextOf(article.text, blocks, attribution, at, { speaker: speakers[i]!, home, headline, before });
    const claim = describe(article.text, blocks[at], attribution, speakers[i]!, context);
    last = { at, about: claim.about };
    return claim;
  });
}

/** The block at an offset, by its index, or -1. What is asked goes forward in the text. */
function blockFinder(blocks: readonly ReadBlock[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < blocks.length && blocks[at]!.span[1] <= offset) at++;
    return at < blocks.length && blocks[at]!.span[0] <= offset ? at : -1;
  };
}

/** The block of a claim, by its index, and what the claim is about. */
interface Place {
  readonly at: number;
  readonly about: readonly string[];
}

/** Characters around a claim that are looked at: a text without paragraphs must not be read again for each claim. */
const NEAR = 1500;

const headlineOf = (text: string, blocks: readonly ReadBlock[]): string =>
  blocks
    .filter((b) => b.kind === 'headline' || b.kind === 'standfirst')
    .map((b) => textOf(text, b.span))
    .join(' ')
    .slice(0, NEAR);

function describe(
  text: string,
  block: ReadBlock | undefined,
  attribution: Attribution,
  speaker: Speaker,
  context: AboutContext,
): Claim {
  const words = (spans: readonly Span[]): string => spans.map((s) => textOf(text, s)).join(' ');
  const cue = words(attribution.cue);
  const content = words(attribution.content);
  const act = attribution.act ?? (isArabic(content) ? actInUrdu(content) : typeAct(cue, content, speaker.state));
  return {
    source: [...attribution.source],
    cue: [...attribution.cue],
    content: [...attribution.content],
    speaker: speaker.name,
    speakerKind: speaker.kind,
    act,
    cameo: cameoOf(act, `${cue} ${content}`),
    quoted: quotedOf(text, attribution.content, block?.quotations ?? []),
    about: aboutOf(content, context),
    flags: flagsOf(content),
    confidence: Math.min(1, Math.max(0, attribution.certainty)),
  };
}

/** "The United Nations" as a source. */
function bodyIn(text: string, source: readonly Span[]): string | null {
  const [mention] = source[0] ? mentionsIn(textOf(text, source[0])) : [];
  return mention?.type === 'organisation' ? mention.name : null;
}

function contextOf(
  text: string,
  blocks: readonly ReadBlock[],
  attribution: Attribution,
  at: number,
  known: { speaker: Speaker; home: Home; headline: string; before: readonly string[] },
): AboutContext {
  const { state } = known.speaker;
  const base = {
    home: known.home.state,
    headline: known.headline,
    before: known.before,
    speakerState: state,
    speakingBody: bodyIn(text, attribution.source),
    isOfficial: state !== null && known.home.ministrySpeaks,
  };
  const block = blocks[at];
  if (!block) return { ...base, sentence: '', paragraph: '', paragraphBefore: '' };
  const start = attribution.content[0]![0];
  const sentence = block.sentences.find((s) => block.tokens[s.to - 1]!.end > start);
  const [from, to] = sentence ? [block.tokens[sentence.from]!.start, block.tokens[sentence.to - 1]!.end] : block.span;
  const previous = blocks[at - 1];
  return {
    ...base,
    sentence: text.slice(Math.max(from, start - NEAR), Math.min(to, start + NEAR)),
    paragraph: text.slice(Math.max(block.span[0], from - NEAR), from),
    paragraphBefore: previous ? textOf(text, previous.span).slice(-NEAR) : '',
  };
}
