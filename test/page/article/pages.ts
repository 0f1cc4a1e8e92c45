import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { FoundArticle } from '../../../src/page/article/found-article';

const FOLDER = new URL('pages/', import.meta.url);

/** What a page's article must be: its metadata, and its blocks as `kind: text`. */
export interface Expected {
  readonly address: string;
  readonly blocks: readonly string[];
  readonly [field: string]: unknown;
}

export const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

export const documentOf = (page: string): Document =>
  new JSDOM(readFileSync(new URL(`${page}.html`, FOLDER), 'utf8')).window.document;

/** What is expected of a page; null where it is expected to be no article. */
export function expectedOf(page: string): Expected | { readonly address: string; readonly article: null } {
  const file = new URL(`${page}.json`, FOLDER);
  if (!existsSync(file)) throw new Error(`${page}.html has no expectation beside it`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A found article in the form of an expectation. */
export function described({ article }: FoundArticle, address: string): Expected {
  const { text, blocks, ...metadata } = article;
  return { address, ...metadata, blocks: blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) };
}
