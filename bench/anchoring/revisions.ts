import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const EditSchema = v.object({
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  start_char_pos: v.number(),
  end_char_pos: v.number(),
});
const RevisionSchema = v.object({
  id: v.string(),
  before: v.string(),
  after: v.string(),
  edits: v.array(EditSchema),
});
export type Revision = v.InferOutput<typeof RevisionSchema>;

/** Real revisions of texts (IteraTeR). */
export const readRevisions = (file: string): Revision[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(RevisionSchema, JSON.parse(line)));
