import { quoteOf } from '../annotation/annotation';
import { authorsOf } from './csl';
import type { ExportEntry } from './format';
import { passageLink } from './passage-link';

/** One quotation with who said it, where it stood and when, and a link that opens the page at it: to be pasted. */
export function citationOf(entry: ExportEntry): string {
  const { annotation, article, analysis } = entry;
  const briefing = analysis?.briefing;
  const said = [annotation.claim?.speaker, briefing?.isBriefing && `briefing of ${briefing.date ?? 'unknown date'}`];
  const where = [
    authorsOf(article?.byline)
      ?.map(({ literal }) => literal)
      .join(', '),
    article?.title && `“${article.title}”`,
    article?.publisher,
    article?.published?.slice(0, 10),
  ];
  return [
    quoteOf(annotation) && `“${quoteOf(annotation)}”`,
    said.filter(Boolean).join(', ') && `— ${said.filter(Boolean).join(', ')}.`,
    where.filter(Boolean).join(', ') && `${where.filter(Boolean).join(', ')}.`,
    `${passageLink(annotation)} (accessed ${annotation.created.slice(0, 10)})`,
  ]
    .filter(Boolean)
    .join(' ');
}
