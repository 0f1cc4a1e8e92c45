import { findArticle, steps } from '../../../src/page/article/find-article';

/** What the finder makes of a document, in the form of an expectation; null where it finds no article. */
export function described(html: string, address: string): Record<string, unknown> | null {
  const found = findArticle(new DOMParser().parseFromString(html, 'text/html'), address);
  if (!found) return null;
  const { text, blocks, ...metadata } = found.article;
  return { address, ...metadata, blocks: blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) };
}

/** The longest stretch, ms, between two places where the finder lets a page go on. */
export function longestTask(html: string): number {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const work = steps(document, 'https://quay.example/1');
  let longest = 0;
  for (let done = false; !done; ) {
    const start = performance.now();
    done = work.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}
