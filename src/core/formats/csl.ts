import { type Annotation, noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import type { ExportEntry } from './format';

/** A CSL date: year, month, day, as far as known. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** A citation of one quotation, in the terms of CSL-JSON. RIS and BibTeX are written from it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
  readonly 'event-title'?: string;
  readonly 'event-date'?: CslDate;
  readonly abstract?: string;
  readonly note?: string;
  readonly keyword?: string;
}

export function cslOf({ annotation, article, analysis }: ExportEntry): CslItem {
  const briefing = analysis?.briefing;
  return {
    id: annotation.id,
    type: 'article-newspaper',
    title: article?.title ?? annotation.target.source,
    ...given('container-title', article?.publisher),
    ...given('author', authorsOf(article?.byline)),
    ...given('issued', dateOf(article?.published)),
    accessed: dateOf(annotation.created) ?? { 'date-parts': [[]] },
    URL: article?.url ?? annotation.target.source,
    ...given('language', article?.language),
    ...given('event-title', briefing?.isBriefing ? (briefing.occasion ?? 'briefing') : null),
    ...given('event-date', dateOf(briefing?.date)),
    ...given('abstract', quoteOf(annotation) || null),
    ...given('note', noteWithSpeaker(annotation) || null),
    ...given('keyword', tagsOf(annotation).join(', ') || null),
  };
}

/** What the reader wrote, after whose words they are: citations have no field for who is quoted. */
const noteWithSpeaker = (annotation: Annotation): string =>
  [annotation.claim?.speaker && `Speaker: ${annotation.claim.speaker}`, noteOf(annotation)].filter(Boolean).join('\n');

const given = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  (value == null ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** A byline as names: "By A and B". Names are kept whole: which word is the family's differs from country to country. */
export function authorsOf(byline: string | null | undefined): readonly { readonly literal: string }[] | null {
  const names = (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/iu)
    .filter((name) => name.trim() !== '');
  return names.length > 0 ? names.map((name) => ({ literal: name.trim() })) : null;
}

/** The date that an ISO 8601 text begins with. */
function dateOf(text: string | null | undefined): CslDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? '');
  return match ? { 'date-parts': [match.slice(1).filter(Boolean).map(Number)] } : null;
}
