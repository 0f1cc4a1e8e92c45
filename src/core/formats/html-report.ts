import { noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import { type ArticleGroup, byArticle } from './by-article';
import type { ExportEntry, ExportFormat } from './format';
import { escapeHtml, webAddress } from './html-text';
import { passageLink } from './passage-link';
import { saidBy } from './said-by';

const STYLE = [
  'body{font:1rem/1.5 Georgia,"Times New Roman",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}',
  // Only there: where Georgia is missing, its digits would stand in every date.
  ':lang(ur){font-family:"Noto Nastaliq Urdu",serif;line-height:2.2}',
  'article{break-inside:avoid-page;border-block-start:1px solid #bbb;padding-block:1rem}',
  'blockquote{margin:1rem 0 .25rem;padding-inline-start:1rem;border-inline-start:4px solid #888;white-space:pre-line}',
  '.yellow{border-color:#d9a800}.green{border-color:#2f8f4e}.blue{border-color:#2f6fb0}.pink{border-color:#c2497f}.orange{border-color:#d1691b}',
  '.by,.about{color:#555;font-size:.9rem}.note{white-space:pre-line}',
].join('\n');

/** A report to read and to print: one file, no script, nothing loaded from anywhere. */
export const htmlReport: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  async *write(entries, { exported }) {
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Readout</title>\n';
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
    yield `<style>${STYLE}</style>\n</head>\n<body>\n<h1>Readout</h1>\n<p class="about">${escapeHtml(dayOf(exported))}</p>\n`;
    for await (const group of byArticle(entries)) yield articleHtml(group);
    yield '</body>\n</html>\n';
  },
};

/** The day of an ISO date, as whoever set it counts days. */
const dayOf = (date: string): string => date.slice(0, 10);

function articleHtml(group: ArticleGroup): string {
  const { article, analysis, annotation } = group[0];
  const about = [
    article?.publisher,
    article?.byline,
    article?.published && dayOf(article.published),
    analysis?.briefing.occasion,
  ];
  return [
    `<article lang="${escapeHtml(article?.language ?? 'und')}" dir="${article?.direction ?? 'auto'}">`,
    `<h2>${link(annotation.target.source, article?.title ?? annotation.target.source)}</h2>`,
    `<p class="about">${about.flatMap((part) => (part ? [escapeHtml(part)] : [])).join(' · ')}</p>`,
    ...group.map(quotationHtml),
    '</article>\n',
  ].join('\n');
}

function quotationHtml({ annotation }: ExportEntry): string {
  const note = noteOf(annotation);
  const tags = tagsOf(annotation).map((tag) => `#${tag}`);
  return [
    quoteOf(annotation) && `<blockquote class="${annotation.colour}">${escapeHtml(quoteOf(annotation))}</blockquote>`,
    `<p class="by">${[escapeHtml(saidBy(annotation)), escapeHtml(tags.join(' ')), link(passageLink(annotation), 'passage')].filter(Boolean).join(' · ')}</p>`,
    note && `<p class="note">${escapeHtml(note)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function link(address: string, text: string): string {
  const href = webAddress(address);
  return href ? `<a href="${href}">${escapeHtml(text)}</a>` : escapeHtml(text);
}
