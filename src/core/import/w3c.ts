import * as v from 'valibot';
import { type Annotation, AnnotationIdSchema, AnnotationSchema } from '../annotation/annotation';
import { isWebAddress } from '../formats/passage-link';
import { annotationFrom, type ForeignHighlight } from './foreign-annotation';
import { type Importer, invalidItem } from './importer';
import { jsonElements } from './json-elements';
import { parsedJson } from './parsed-json';

/** In the W3C model one thing may stand for a list of one. */
const some = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.union([v.array(v.unknown()), v.unknown()]),
    v.transform((value) =>
      (Array.isArray(value) ? value : [value]).flatMap((one) => {
        const parsed = v.safeParse(schema, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const Body = v.union([
  v.pipe(
    v.string(),
    v.transform((value) => ({ value, purpose: undefined })),
  ),
  v.object({ value: v.string(), purpose: v.optional(v.string()) }),
]);
const Target = v.object({
  source: v.union([
    v.string(),
    v.pipe(
      v.object({ id: v.string() }),
      v.transform(({ id }) => id),
    ),
  ]),
  selector: v.optional(some(Quote), []),
});
const Foreign = v.object({
  id: v.optional(v.string()),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  target: some(Target),
  body: v.optional(some(Body), []),
});

/** W3C Web Annotations: our own file without loss, another program's as far as its quotations go. */
export const w3cImporter: Importer = {
  id: 'w3c',
  recognises: (beginning) => beginning.includes('www.w3.org/ns/anno'),
  async *read(pieces, { now }) {
    let number = 0;
    for await (const element of jsonElements(pieces, ['items', '@graph'])) {
      const where = `annotation ${++number}`;
      const read = element.kind === 'broken' ? element.why : annotationOf(parsedJson(element.text), now);
      yield typeof read === 'string' ? invalidItem(where, read) : { kind: 'annotation', annotation: read };
    }
  },
};

function annotationOf(value: unknown, now: string): Annotation | string {
  const ours = v.safeParse(AnnotationSchema, value);
  if (ours.success) return isWebAddress(ours.output.target.source) ? ours.output : 'it has no web address';
  const foreign = v.safeParse(Foreign, value);
  if (!foreign.success) return foreign.issues[0].message;
  const made = annotationFrom(highlightOf(foreign.output), now);
  const id = v.safeParse(AnnotationIdSchema, foreign.output.id);
  return typeof made === 'string' || !id.success ? made : { ...made, id: id.output };
}

function highlightOf({ target, body, created, modified }: v.InferOutput<typeof Foreign>): ForeignHighlight {
  const first = target[0];
  const quote = first?.selector[0];
  const notes = body.filter(({ purpose }) => purpose !== 'tagging').map(({ value }) => value);
  const tags = body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
  return {
    source: first?.source ?? '',
    exact: quote?.exact ?? '',
    prefix: quote?.prefix,
    suffix: quote?.suffix,
    note: notes.join('\n\n'),
    tags,
    created,
    modified,
  };
}
