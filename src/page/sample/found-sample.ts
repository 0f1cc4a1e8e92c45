import type { Analysis } from '../../core/analysis';
import type { Block } from '../../core/article/article';
import { ACTS, type Act } from '../../core/claims/acts';
import type { Claim } from '../../core/claims/claim';
import type { Span } from '../../core/text/span';
import type { FoundArticle } from '../article/found-article';
import type { TextRun } from '../text/text-run';

/** An article of our own: its elements, each a block, the headline first; and the claims, each in an element of its own. */
export interface Sample {
  readonly root: Element;
  readonly blocks: readonly Element[];
  readonly claims: readonly { readonly element: Element; readonly act: Act }[];
  readonly speaker: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Reads a sample as the finder would read a page. Its white space is our own: there is none to fold. */
export function foundSample({ root, blocks, language, direction }: Sample): FoundArticle {
  const runs: TextRun[] = [];
  const placed: Block[] = [];
  let text = '';
  for (const element of blocks) {
    if (text) text += '\n';
    const start = text.length;
    for (const node of textNodesOf(element)) {
      runs.push({ node, nodeStart: 0, start: text.length, length: node.length });
      text += node.data;
    }
    placed.push({ start, end: text.length, kind: placed.length === 0 ? 'headline' : 'paragraph' });
  }
  const title = blocks[0]?.textContent ?? null;
  const unknown = { byline: null, publisher: null, published: null, modified: null, url: null, section: null };
  return { article: { ...unknown, title, language, direction, text, blocks: placed }, runs, root };
}

function textNodesOf(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What the engine would say of a sample, which comes with its claims. */
export function analysisOfSample({ claims, speaker }: Sample, { runs }: FoundArticle): Analysis {
  const spanOf = (element: Element): Span => {
    const inside = runs.filter(({ node }) => element.contains(node));
    const last = inside.at(-1)!;
    return [inside[0]!.start, last.start + last.length];
  };
  return {
    engine: 'sample',
    briefing: {
      isBriefing: true,
      kind: 'report',
      score: 1,
      ministry: null,
      ministries: [],
      spokesperson: speaker,
      occasion: null,
      date: null,
      signals: [],
    },
    claims: claims.map(
      ({ element, act }): Claim => ({
        source: [],
        cue: [],
        content: [spanOf(element)],
        speaker,
        speakerKind: 'person',
        act,
        cameo: ACTS[act].cameo,
        quoted: act === 'demand' ? 'direct' : 'indirect',
        about: [],
        flags: [],
        confidence: 1,
      }),
    ),
    keyPoints: [],
  };
}
