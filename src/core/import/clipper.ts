import * as v from 'valibot';
import { annotationFrom } from './foreign-annotation';
import { type Importer, invalidItem } from './importer';
import { jsonElements } from './json-elements';
import { parsedJson } from './parsed-json';
import { plainText } from './plain-text';

const Highlight = v.object({
  text: v.optional(v.string()),
  content: v.optional(v.string()),
  timestamp: v.optional(v.string()),
  notes: v.optional(v.array(v.string())),
});
const Page = v.object({ url: v.string(), highlights: v.array(v.unknown()) });

/** The highlights that Obsidian Web Clipper exports: pages, each with its highlights, whose words are HTML. */
export const clipperImporter: Importer = {
  id: 'obsidian-clipper',
  recognises: (beginning) => /^\s*\[/.test(beginning) && beginning.includes('"highlights"'),
  async *read(pieces, { now }) {
    let number = 0;
    for await (const element of jsonElements(pieces, [])) {
      const where = `page ${++number}`;
      const page = element.kind === 'broken' ? null : v.safeParse(Page, parsedJson(element.text));
      if (!page?.success)
        yield invalidItem(where, element.kind === 'broken' ? element.why : 'it is no page with highlights');
      else
        for (const [i, value] of page.output.highlights.entries()) {
          const read = annotationOf(page.output.url, value, now);
          yield typeof read === 'string'
            ? invalidItem(`${where}, highlight ${i + 1}`, read)
            : { kind: 'annotation', annotation: read };
        }
    }
  },
};

function annotationOf(source: string, value: unknown, now: string) {
  const read = v.safeParse(Highlight, value);
  if (!read.success) return read.issues[0].message;
  const { text, content, timestamp, notes } = read.output;
  return annotationFrom(
    { source, exact: plainText(text ?? content ?? ''), note: notes?.join('\n\n'), created: timestamp },
    now,
  );
}
