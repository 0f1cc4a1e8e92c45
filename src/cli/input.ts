import * as v from 'valibot';

const optionalText = v.optional(v.nullable(v.string()));
const common = {
  id: v.optional(v.union([v.string(), v.number()])),
  url: optionalText,
  title: optionalText,
  published: optionalText,
};

/** One line of JSON Lines: an article as text or as a page. Fields it does not know are passed over. */
export const InputSchema = v.union(
  [v.object({ ...common, text: v.string() }), v.object({ ...common, html: v.string() })],
  'a line needs "text" or "html"',
);
export type Input = v.InferOutput<typeof InputSchema>;

/** Whether a file's text is a page and not plain text. */
export const isHtml = (name: string, content: string): boolean =>
  /\.x?html?$/i.test(name) ||
  /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(content.slice(0, 1000));

/** So many bytes of a file tell what it is. */
export const BEGINNING = 8192;

/** Whether bytes are no text: a picture, an archive. A zero byte is in no UTF-8 text that people write. */
export const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, BEGINNING).includes(0);
