import * as v from 'valibot';
import { type Annotation, bodiesOf, COLOURS, noteOf, tagsOf } from './annotation';

/** What is changed in many annotations at once. */
export const BulkChangeSchema = v.object({
  addTags: v.optional(v.array(v.string()), []),
  removeTags: v.optional(v.array(v.string()), []),
  /** Null leaves each its own. */
  colour: v.optional(v.nullable(v.picklist(COLOURS)), null),
});
export type BulkChange = v.InferOutput<typeof BulkChangeSchema>;

/** The annotation after a change of many; the same object where nothing changes. */
export function changed(annotation: Annotation, { addTags, removeTags, colour }: BulkChange): Annotation {
  const before = tagsOf(annotation);
  const tags = [...before.filter((tag) => !removeTags.includes(tag)), ...addTags];
  const body = bodiesOf(noteOf(annotation), tags);
  if (
    tagsOf({ ...annotation, body }).join('\n') === before.join('\n') &&
    (colour ?? annotation.colour) === annotation.colour
  )
    return annotation;
  return { ...annotation, body, colour: colour ?? annotation.colour };
}
