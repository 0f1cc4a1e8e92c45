import * as v from 'valibot';
import { annotationFrom } from './foreign-annotation';
import { type Importer, invalidItem } from './importer';
import { jsonElements } from './json-elements';
import { parsedJson } from './parsed-json';

const Selector = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const Exported = v.object({
  uri: v.string(),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  target: v.array(v.object({ selector: v.optional(v.array(Selector), []) })),
});

/** The file that the client of Hypothesis exports. A reply has no quotation either, and becomes a page note. */
export const hypothesisImporter: Importer = {
  id: 'hypothesis',
  recognises: (beginning) => /"export_userid"|"client_version"/.test(beginning),
  async *read(pieces, { now }) {
    let number = 0;
    for await (const element of jsonElements(pieces, ['annotations'])) {
      const where = `annotation ${++number}`;
      const read = element.kind === 'broken' ? element.why : annotationOf(parsedJson(element.text), now);
      yield typeof read === 'string' ? invalidItem(where, read) : { kind: 'annotation', annotation: read };
    }
  },
};

function annotationOf(value: unknown, now: string) {
  const read = v.safeParse(Exported, value);
  if (!read.success) return read.issues[0].message;
  const { uri: source, created, updated: modified, text: note, tags, target } = read.output;
  const quote = target.flatMap(({ selector }) => selector).find(({ type }) => type === 'TextQuoteSelector');
  const { exact = '', prefix, suffix } = quote ?? {};
  return annotationFrom({ source, exact, prefix, suffix, note, tags, created, modified }, now);
}
