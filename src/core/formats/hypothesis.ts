import { type Annotation, noteOf, tagsOf } from '../annotation/annotation';
import type { ExportEntry, ExportFormat } from './format';

/** Who the annotations are by, in a file that never was on a server. */
const USER = 'acct:reader@readout.invalid';

/**
 * The file that the client of Hypothesis exports and imports. Its importer puts every annotation on the page that is
 * open, so a file is best made of one article.
 */
export const hypothesis: ExportFormat = {
  id: 'hypothesis',
  extension: 'hypothesis.json',
  mediaType: 'application/json',
  async *write(entries, { exported }) {
    const head = { export_date: exported, export_userid: USER, client_version: 'readout' };
    yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
    let separator = '\n';
    for await (const entry of entries) {
      yield separator + JSON.stringify(annotationOf(entry));
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

/** The selectors that the W3C model knows, and the client therefore reads. */
const standardTarget = ({ target: { source, selector } }: Annotation) => ({
  source,
  ...(selector && { selector: selector.slice(0, 2) }),
});

const annotationOf = ({ annotation, article }: ExportEntry) => ({
  id: annotation.id,
  created: annotation.created,
  updated: annotation.modified,
  user: USER,
  uri: annotation.target.source,
  document: { title: article?.title ? [article.title] : [] },
  text: noteOf(annotation),
  tags: tagsOf(annotation),
  permissions: { read: [USER] },
  // A page note's target is the whole page, here as there.
  target: [standardTarget(annotation)],
});
