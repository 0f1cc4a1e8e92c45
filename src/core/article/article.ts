import * as v from 'valibot';

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

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableString = v.nullable(v.string());

/** A stretch of the article's text that stands by itself on the page. Blocks do not overlap and are in reading order. */
export const BlockSchema = v.object({ start: offset, end: offset, kind: v.picklist(BLOCK_KINDS) });
export type Block = v.InferOutput<typeof BlockSchema>;

/** What the page says about the article. Unknown values are null, never guessed. Dates are ISO 8601 as far as known. */
const metadata = {
  title: nullableString,
  byline: nullableString,
  publisher: nullableString,
  published: nullableString,
  modified: nullableString,
  /** BCP 47 tag, such as `en` or `ur-PK`. */
  language: nullableString,
  direction: v.picklist(['ltr', 'rtl']),
  /** The article's address without what does not name it (tracking parameters, AMP, fragment). */
  url: nullableString,
  section: nullableString,
};

const ArticleMetadataSchema = v.object(metadata);
export type ArticleMetadata = v.InferOutput<typeof ArticleMetadataSchema>;

/**
 * The news text of a page and its metadata. `text` is the blocks joined by single line feeds where it was read from
 * a page, and the given string unchanged where it was read from plain text; `blocks` index into it.
 */
export const ArticleSchema = v.pipe(
  v.object({ ...metadata, text: v.string(), blocks: v.array(BlockSchema) }),
  v.check(
    ({ text, blocks }) =>
      blocks.every((b, i) => b.start <= b.end && b.end <= text.length && b.start >= (blocks[i - 1]?.end ?? 0)),
    'blocks must be in order and inside the text',
  ),
);
export type Article = v.InferOutput<typeof ArticleSchema>;
