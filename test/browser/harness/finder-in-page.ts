import { findArticle } from '../../../src/page/article/find-article';

/** What the finder makes of a document, in the form of an expectation; null where it finds no article. */
export function described(html: string, address: string): Record<string, unknown> | null {
  const found = findArticle(new DOMParser().parseFromString(html, 'text/html'), address);
  if (!found) return null;
  const { text, blocks, ...metadata } = found.article;
  return { address, ...metadata, blocks: blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) };
}
