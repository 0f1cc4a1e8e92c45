import * as v from 'valibot';
import { BLOCK_KINDS } from '../article/article';
import { ACT_NAMES } from '../claims/acts';
import { QUOTED, SPEAKER_KINDS } from '../claims/claim';

declare const brand: unique symbol;

/** An IRI of the form `urn:uuid:…`, made once where the annotation is made. */
export type AnnotationId = string & { readonly [brand]: 'AnnotationId' };

export const newAnnotationId = (): AnnotationId => `urn:uuid:${crypto.randomUUID()}` as AnnotationId;

/** The same annotation as another one, which is not saved yet: where two edits of one are both kept. */
export const asAnother = (annotation: Annotation): Annotation => ({
  ...annotation,
  id: newAnnotationId(),
  revision: 0,
});

/** The version of the stored record; a change after which older records are no longer valid raises it and adds a migration. */
export const ANNOTATION_SCHEMA = 1;

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;
export type Colour = (typeof COLOURS)[number];

export const AnnotationIdSchema = v.custom<AnnotationId>(
  (value) => typeof value === 'string' && /^urn:uuid:[0-9a-f-]{36}$/.test(value),
  'an annotation is named by a urn:uuid',
);
/** A moment as our records write it. */
export const utcDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'a date must be UTC, with Z'),
);
const codePoints = v.pipe(v.number(), v.integer(), v.minValue(0));

export const TextQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;

/** Counted in Unicode code points of the article's text, as the W3C model says; not in UTF-16. */
export const TextPositionSelectorSchema = v.object({
  type: v.literal('TextPositionSelector'),
  start: codePoints,
  end: codePoints,
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelectorSchema>;

/**
 * The block of the article in which the words begin: a term of our own beside those of the W3C, which others pass over.
 * Where a block with the same hash is still there, the words in it are certain, whatever became of the text around it.
 */
export const BlockSelectorSchema = v.object({
  type: v.literal('BlockSelector'),
  kind: v.picklist(BLOCK_KINDS),
  /** Which block of the article it was, from 0. */
  index: codePoints,
  /** Where in the block's folded text the words begin, in code points. */
  start: codePoints,
  /** Of the block's folded text. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
});
export type BlockSelector = v.InferOutput<typeof BlockSelectorSchema>;

/**
 * What a span of text is described by: the words with their context, where they were, and in which block. The last is
 * not there in what older versions or other programs made, nor where a text has no blocks.
 */
export const SelectorsSchema = v.pipe(
  v.tupleWithRest([TextQuoteSelectorSchema, TextPositionSelectorSchema], BlockSelectorSchema),
  v.maxLength(3),
);
export type Selectors = v.InferOutput<typeof SelectorsSchema>;

export const BodySchema = v.object({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['commenting', 'tagging']),
  value: v.string(),
});
export type Body = v.InferOutput<typeof BodySchema>;

/** The claim an annotation was made from, as the engine saw it then; its words are the annotation's target. */
export const KeptClaimSchema = v.object({
  engine: v.string(),
  speaker: v.nullable(v.string()),
  speakerKind: v.picklist(SPEAKER_KINDS),
  act: v.picklist(ACT_NAMES),
  cameo: v.string(),
  quoted: v.picklist(QUOTED),
  about: v.array(v.string()),
  source: v.string(),
  cue: v.string(),
  confidence: v.number(),
});
export type KeptClaim = v.InferOutput<typeof KeptClaimSchema>;

/**
 * What a reader saves: a W3C Web Annotation in shape. `target.source` is the article's address; an annotation without a
 * selector is about all of the article, a page note. `revision` counts its saves, so that two edits of one annotation
 * are noticed.
 */
export const AnnotationSchema = v.object({
  schema: v.literal(ANNOTATION_SCHEMA),
  id: AnnotationIdSchema,
  type: v.literal('Annotation'),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  created: utcDate,
  modified: utcDate,
  target: v.object({ source: v.string(), selector: v.optional(SelectorsSchema) }),
  body: v.array(BodySchema),
  colour: v.picklist(COLOURS),
  claim: v.nullable(KeptClaimSchema),
});
export type Annotation = v.InferOutput<typeof AnnotationSchema>;

/** The words the reader marked; empty in a page note. */
export const quoteOf = (annotation: Annotation): string => annotation.target.selector?.[0].exact ?? '';

/** Where the words stood, in code points; a page note stands at the article's beginning. */
export const startOf = (annotation: Annotation): number => annotation.target.selector?.[1].start ?? 0;

/** An empty note on all of the article at an address. */
export function newPageNote(source: string, now: string): Annotation {
  return {
    schema: ANNOTATION_SCHEMA,
    id: newAnnotationId(),
    type: 'Annotation',
    revision: 0,
    created: now,
    modified: now,
    target: { source },
    body: [],
    colour: 'yellow',
    claim: null,
  };
}

/** The reader's note; empty where there is none. */
export const noteOf = (annotation: Annotation): string =>
  annotation.body.find((b) => b.purpose === 'commenting')?.value ?? '';

export const tagsOf = (annotation: Annotation): readonly string[] =>
  annotation.body.filter((b) => b.purpose === 'tagging').map((b) => b.value);

/** Whether an annotation holds nothing: no words of the page, and none of the reader's. */
export const isBlank = (annotation: Annotation): boolean =>
  annotation.target.selector === undefined && annotation.body.length === 0;

/** The bodies that hold a note and tags; an empty note and repeated or blank tags leave nothing behind. */
export function bodiesOf(note: string, tags: readonly string[]): Body[] {
  const kept = [...new Set(tags.map((t) => t.trim()).filter(Boolean))];
  return [
    ...(note.trim() ? [{ type: 'TextualBody', purpose: 'commenting', value: note.trim() } as const] : []),
    ...kept.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
  ];
}

/** Whether two states of an annotation say the same, whenever they were saved. */
export const sameContent = (a: Annotation, b: Annotation): boolean => contentOf(a) === contentOf(b);

const contentOf = ({ target, body, colour, claim }: Annotation): string =>
  JSON.stringify([
    target.source,
    target.selector?.map(Object.entries) ?? null,
    body.map((b) => [b.purpose, b.value]),
    colour,
    claim &&
      Object.keys(claim)
        .sort()
        .map((key) => [key, claim[key as keyof KeptClaim]]),
  ]);
