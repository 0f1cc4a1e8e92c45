import type { ExportFormat } from './format';

/** Where the terms that the W3C model does not have are defined. */
const TERMS = 'urn:readout:';

/**
 * The context of our files: the W3C model, and our own terms. The kept claim is a JSON literal, so that a processor
 * carries it through unchanged.
 */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    readout: TERMS,
    schema: 'readout:schema',
    revision: 'readout:revision',
    colour: 'readout:colour',
    BlockSelector: 'readout:BlockSelector',
    kind: 'readout:kind',
    index: 'readout:index',
    hash: 'readout:hash',
    claim: { '@id': 'readout:claim', '@type': '@json' },
  },
] as const;

/** A W3C AnnotationCollection with all its items on one page. Lossless: `annotationFromJsonLd` gives the same back. */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(entries, { exported }) {
    yield opening(exported);
    let separator = '\n';
    for await (const { annotation } of entries) {
      yield separator + JSON.stringify(annotation);
      separator = ',\n';
    }
    yield '\n]}}\n';
  },
};

/** Everything up to the items, so that they can be written, and read, one at a time. */
const opening = (exported: string): string => {
  const head = {
    '@context': CONTEXT,
    id: `${TERMS}export:${exported}`,
    type: 'AnnotationCollection',
    label: 'Readout',
    created: exported,
  };
  const page = { type: 'AnnotationPage', startIndex: 0 };
  return `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
};
