import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { analyze } from '../../src/core/analyze';
import type { Article } from '../../src/core/article/article';
import { isCandidate } from '../../src/page/article/candidate';
import { findArticle, steps } from '../../src/page/article/find-article';

/** What a tool makes of a page; text empty where it finds no article. */
export interface Extract {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly isBriefing?: boolean;
}

const parse = (html: string, url: string): Document => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (!document.querySelector('base') && url) {
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
  }
  return document;
};

const APART: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);

/** The body as the corpora have it: without headline and standfirst, and without the captions, which stand apart. */
const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => !APART.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const TOOLS = {
  readout(html: string, url: string): Extract {
    const article = findArticle(parse(html, url), url)?.article;
    if (!article) return { text: '' };
    const { title, byline, published, publisher } = article;
    const isBriefing = analyze(article).briefing.isBriefing;
    return { text: bodyOf(article), title, byline, published, publisher, isBriefing };
  },
  readability(html: string, url: string): Extract {
    const found = new Readability(parse(html, url)).parse();
    return {
      text: found?.textContent ?? '',
      title: found?.title,
      byline: found?.byline,
      published: found?.publishedTime,
      publisher: found?.siteName,
    };
  },
  defuddle(html: string, url: string): Extract {
    const found = new Defuddle(parse(html, url), { url }).parse();
    const content = new DOMParser().parseFromString(found.content, 'text/html');
    for (const block of content.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,div,td,br')) block.append('\n');
    return {
      text: content.body.textContent,
      title: found.title,
      byline: found.author,
      published: found.published,
      publisher: found.site,
    };
  },
};
export type Tool = keyof typeof TOOLS;

export type Timed = 'readout' | 'readability' | 'probe';
const TIMED: Readonly<Record<Timed, (document: Document, url: string) => unknown>> = {
  readout: findArticle,
  readability: (document) => new Readability(document).parse(),
  probe: isCandidate,
};

/** Milliseconds of one run of a tool on a page that is parsed already. Readability takes the page apart, and gets a copy. */
function time(tool: Timed, document: Document, url: string): number {
  const copy = tool === 'readability' ? (document.cloneNode(true) as Document) : document;
  const start = performance.now();
  TIMED[tool](copy, url);
  return performance.now() - start;
}

/** The longest stretch between two places where the gentle finder lets the page go on. */
async function longestTask(html: string): Promise<number> {
  const document = parse(html, 'https://quay.example/1');
  let longest = 0;
  const work = steps(document, 'https://quay.example/1');
  for (let done = false; !done; ) {
    const start = performance.now();
    done = work.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

Object.assign(globalThis, {
  longestTask,
  extract: (tool: Tool, html: string, url: string): Extract => {
    try {
      return TOOLS[tool](html, url);
    } catch (error) {
      return { text: '', title: `failed: ${error}` };
    }
  },
  race: (html: string, url: string, rounds: number): Record<Timed, number[]> => {
    const document = parse(html, url);
    const times: Record<Timed, number[]> = { readout: [], readability: [], probe: [] };
    for (let round = 0; round < rounds; round++)
      for (const tool of Object.keys(TIMED) as Timed[]) times[tool].push(time(tool, document, url));
    return times;
  },
});
