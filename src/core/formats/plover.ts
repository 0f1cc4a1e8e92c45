import { quoteOf } from '../annotation/annotation';
import { ACTS } from '../claims/acts';
import type { ExportEntry, ExportFormat } from './format';

/**
 * PLOVER events, one JSON object a line, of the annotations that were made from a claim. Acts that PLOVER has no type
 * for keep their CAMEO code. Source: PLOVER manual, draft 0.8.
 */
export const plover: ExportFormat = {
  id: 'plover',
  extension: 'plover.jsonl',
  mediaType: 'application/jsonl',
  async *write(entries) {
    for await (const entry of entries) {
      const event = eventOf(entry);
      if (event) yield `${JSON.stringify(event)}\n`;
    }
  },
};

function eventOf({ annotation, article, analysis }: ExportEntry) {
  const { claim } = annotation;
  if (!claim) return null;
  const ministry = analysis?.briefing.ministry;
  return {
    id: annotation.id,
    date: (analysis?.briefing.date ?? article?.published ?? annotation.created).slice(0, 10),
    actor: [{ name: claim.speaker ?? claim.source, ...(ministry ? { country: ministry, sector: 'GOV' } : {}) }],
    event: [
      {
        type: ACTS[claim.act].plover,
        mode: claim.act,
        cameo: claim.cameo,
        recipient: claim.about.filter((state) => state !== ministry),
        context: ['diplomatic'],
        text: quoteOf(annotation),
        source: { publisher: article?.publisher ?? null, url: annotation.target.source },
      },
    ],
  };
}
