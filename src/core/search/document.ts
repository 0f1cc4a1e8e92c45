import { type Annotation, noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import type { ArticleSummary } from '../article/article-summary';
import type { Facet, ListedClaim } from './query';

/** What the index knows of an annotation or a claim. `record` and `part` say which: the change number of its row, and the claim's index. */
export interface SearchDocument {
  readonly record: number;
  readonly part: number;
  /** The searched texts. A phrase does not run from one into the next. */
  readonly texts: readonly string[];
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Day of the briefing or of publication as a number, `20261119`; 0 where it is not known. */
  readonly day: number;
  /** Seconds since 1970, for sorting. */
  readonly time: number;
}

const known = (...values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => !!value) as string[];

export function annotationDocument(
  record: number,
  annotation: Annotation,
  article: ArticleSummary | null,
): SearchDocument {
  const { claim, colour, created } = annotation;
  const tags = tagsOf(annotation);
  return {
    record,
    part: 0,
    texts: known(
      quoteOf(annotation),
      noteOf(annotation),
      ...tags,
      claim?.speaker,
      claim?.source,
      ...titleTexts(article),
    ),
    facets: {
      kept: ['kept'],
      ...articleFacets(article),
      speaker: known(claim?.speaker),
      act: known(claim?.act),
      about: claim?.about ?? [],
      tag: tags,
      colour: [colour],
    },
    day: dayOf(article?.briefed ?? article?.published ?? created),
    time: secondsOf(created),
  };
}

export function claimDocument(
  record: number,
  claim: ListedClaim,
  article: ArticleSummary,
  read: string,
): SearchDocument {
  const day = article.briefed ?? article.published ?? read;
  return {
    record,
    part: claim.index,
    texts: known(claim.quote, claim.speaker, claim.source, ...titleTexts(article)),
    facets: {
      kept: ['analysed'],
      ...articleFacets(article),
      speaker: known(claim.speaker),
      act: [claim.act],
      about: claim.about,
      tag: [],
      colour: [],
    },
    day: dayOf(day),
    time: secondsOf(day),
  };
}

const titleTexts = (article: ArticleSummary | null) => (article ? [article.title, article.publisher] : []);

const articleFacets = (article: ArticleSummary | null) => ({
  ministry: known(article?.ministry),
  outlet: known(article?.publisher),
});

/** `2026-11-19…` as 20261119. */
export const dayOf = (date: string): number => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return match ? Number(match[1]! + match[2]! + match[3]!) : 0;
};

const secondsOf = (date: string): number => Math.max(0, Math.floor((Date.parse(date) || 0) / 1000));
