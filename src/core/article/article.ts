import * as v from 'valibot';
import type { Offset } from '../text/span';

/** What a block of an article is. `key-point` is a line of the publisher's own KEY POINTS or Highlights list. */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'key-point',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'table-row',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the article's text that stands by itself on the page. Blocks do not overlap and are in reading order. */
export interface Block {
  readonly start: Offset;
  readonly end: Offset;
  readonly kind: BlockKind;
}

/** What the page says about the article. Unknown values are null, never guessed. Dates are ISO 8601 as far as known. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 tag, such as `en` or `ur-PK`. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  /** The article's address without what does not name it (tracking parameters, AMP, fragment). */
  readonly url: string | null;
  readonly section: string | null;
}

/**
 * The news text of a page and its metadata. `text` is the blocks joined by single line feeds where it was read from
 * a page, and the given string unchanged where it was read from plain text; `blocks` index into it.
 */
export interface Article extends ArticleMetadata {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableString = v.nullable(v.string());

/** Parses an article that comes from outside this context (a page's message, a stored row). */
export const ArticleSchema = v.pipe(
  v.object({
    title: nullableString,
    byline: nullableString,
    publisher: nullableString,
    published: nullableString,
    modified: nullableString,
    language: nullableString,
    direction: v.picklist(['ltr', 'rtl']),
    url: nullableString,
    section: nullableString,
    text: v.string(),
    blocks: v.array(v.object({ start: offset, end: offset, kind: v.picklist(BLOCK_KINDS) })),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every((b, i) => b.start <= b.end && b.end <= text.length && b.start >= (blocks[i - 1]?.end ?? 0)),
    'blocks must be in order and inside the text',
  ),
);
