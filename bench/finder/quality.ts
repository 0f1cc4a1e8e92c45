import type { Page } from 'puppeteer-core';
import { type Corpus, type Gold, isForTuning } from './corpora';
import type { Extract, Tool } from './in-page';

export type Extracts = Readonly<Record<string, Extract>>;
type Score = (
  gold: Readonly<Record<string, Gold>>,
  texts: Readonly<Record<string, string>>,
) => { pages: number; shingle: { p: number; r: number; f1: number }; word: number };

/** What a tool makes of every page of a corpus, in the browser. */
export async function extractAll(page: Page, tool: Tool, corpus: Corpus): Promise<Extracts> {
  const extracts: Record<string, Extract> = {};
  for (const [id, { url }] of Object.entries(corpus.gold))
    extracts[id] = await page.evaluate(
      (name, html, address) =>
        (globalThis as unknown as { extract(...args: string[]): Extract }).extract(name, html, address),
      tool,
      corpus.html(id),
      url,
    );
  return extracts;
}

/** The parts of a corpus that are scored apart. */
const PARTS: readonly (readonly [name: string, of: (gold: Gold, id: string) => boolean])[] = [
  ['all', () => true],
  ['news', (gold) => gold.news === true],
  ['not tuned on', (_, id) => !isForTuning(id)],
];

/** One line a part: shingle precision, recall, F1 and word F1 of the pages that are articles. */
export function scoreLines(score: Score, tool: string, corpus: Corpus, extracts: Extracts): string[] {
  const texts = Object.fromEntries(Object.entries(extracts).map(([id, { text }]) => [id, text]));
  return PARTS.flatMap(([part, of]) => {
    const gold = Object.fromEntries(Object.entries(corpus.gold).filter(([id, one]) => isArticle(one) && of(one, id)));
    if (Object.keys(gold).length === 0) return [];
    const { pages, shingle, word } = score(gold, texts);
    const figures = [shingle.p, shingle.r, shingle.f1, word].map((figure) => figure.toFixed(3)).join('  ');
    return [`${corpus.name.padEnd(12)} ${part.padEnd(13)} ${String(pages).padStart(4)}  ${tool.padEnd(12)} ${figures}`];
  });
}

/** The ten pages on which a tool does worst, as `F1 address`. */
export function worst(score: Score, corpus: Corpus, extracts: Extracts): string[] {
  return Object.entries(corpus.gold)
    .filter(([, gold]) => isArticle(gold))
    .map(([id, gold]) => ({ gold, id, ...score({ [id]: gold }, { [id]: extracts[id]?.text ?? '' }) }))
    .sort((a, b) => a.shingle.f1 - b.shingle.f1)
    .slice(0, 10)
    .map(({ shingle, gold, id }) => `${shingle.p.toFixed(2)} ${shingle.r.toFixed(2)}  ${id}  ${gold.url}`);
}

export const isArticle = ({ page_type }: Gold): boolean => page_type === undefined || page_type === 'article';

/** How many titles, authors and days a tool has right, of those the corpus knows. */
export function metadataLine(tool: string, corpus: Corpus, extracts: Extracts): string {
  const articles = Object.entries(corpus.gold).filter(([, gold]) => isArticle(gold));
  const share = (known: (gold: Gold) => unknown, right: (gold: Gold, extract: Extract) => boolean): string => {
    const asked = articles.filter(([, gold]) => known(gold));
    return (asked.filter(([id, gold]) => right(gold, extracts[id]!)).length / asked.length).toFixed(3);
  };
  const title = share(
    (gold) => gold.title,
    (gold, extract) => isSame(gold.title!, extract.title ?? ''),
  );
  const author = share(
    (gold) => gold.author,
    (gold, extract) => isSame(gold.author!, extract.byline ?? ''),
  );
  const day = share(
    (gold) => gold.publish_date,
    (gold, extract) => gold.publish_date === extract.published?.slice(0, 10),
  );
  return `${corpus.name.padEnd(12)} ${tool.padEnd(12)} title ${title}  author ${author}  day ${day}`;
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Equal in words, or one the beginning of the other: sites add their name to titles, and titles to names. */
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one !== '' && other !== '' && (one === other || one.includes(other) || other.includes(one));
};
