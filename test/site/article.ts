/** A paragraph-like piece of a sample article. `hidden` furniture is the template's own affair. */
export type Piece =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A sample article: our own writing, at an invented outlet, with an invented spokesperson. */
export interface SampleArticle {
  readonly slug: string;
  readonly outlet: string;
  readonly language: 'en' | 'ur';
  readonly headline: string;
  readonly standfirst?: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly published: string;
  readonly keyPoints: readonly string[];
  readonly body: readonly Piece[];
  readonly isBriefing: boolean;
}

export const p = (text: string): Piece => ({ kind: 'paragraph', text });
export const h = (text: string): Piece => ({ kind: 'heading', text });
