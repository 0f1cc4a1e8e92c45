import type { Analysis } from '../../src/core/analysis';
import { ANNOTATION_SCHEMA, type Annotation, bodiesOf, newAnnotationId } from '../../src/core/annotation/annotation';
import type { Article } from '../../src/core/article/article';
import { articleIdOf } from '../../src/core/article/article-id';
import type { StoredArticle } from '../../src/core/article/stored-article';
import type { ExportEntry } from '../../src/core/formats/format';

/** What a test wants different from the sample annotation. */
export interface Wanted {
  readonly quote?: string;
  /** Where the quote begins in the article. */
  readonly start?: number;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly source?: string;
  readonly created?: string;
  readonly claim?: Annotation['claim'];
  readonly colour?: Annotation['colour'];
}

export const SOURCE = 'https://harbour-courier.example/2026/11/briefing';

export const KEPT_CLAIM = {
  engine: '1',
  speaker: 'Mira Talvik',
  speakerKind: 'person',
  act: 'demand',
  cameo: '100',
  quoted: 'direct',
  about: ['AF', 'PK'],
  source: 'Foreign Office spokesperson Mira Talvik',
  cue: 'said',
  confidence: 0.9,
} as const satisfies Omit<NonNullable<Annotation['claim']>, 'about'> & { about: readonly string[] };

export function anAnnotation(wanted: Wanted = {}): Annotation {
  const quote = wanted.quote ?? 'We expect assurances in writing';
  const start = wanted.start ?? 120;
  const created = wanted.created ?? '2026-11-20T10:00:00.000Z';
  return {
    schema: ANNOTATION_SCHEMA,
    id: newAnnotationId(),
    type: 'Annotation',
    revision: 0,
    created,
    modified: created,
    target: {
      source: wanted.source ?? SOURCE,
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix: 'She said: “', suffix: '”, adding' },
        { type: 'TextPositionSelector', start, end: start + [...quote].length },
        { type: 'BlockSelector', kind: 'paragraph', index: 3, start: 10, hash: '0f1e2d3c4b5a6978' },
      ],
    },
    body: bodiesOf(wanted.note ?? '', wanted.tags ?? []),
    colour: wanted.colour ?? 'yellow',
    claim: wanted.claim === undefined ? null : wanted.claim,
  };
}

/** The annotation as a Readout wrote it that kept nothing of blocks. */
export const withoutBlock = (annotation: Annotation): Annotation => {
  const [quote, position] = annotation.target.selector!;
  return { ...annotation, target: { ...annotation.target, selector: [quote, position] } };
};

export const anArticle = (changed: Partial<Article> = {}): Article => ({
  title: 'Harbour talks: ministry asks for written assurances',
  byline: 'Ines Okafor',
  publisher: 'The Harbour Courier',
  published: '2026-11-19',
  modified: null,
  language: 'en',
  direction: 'ltr',
  url: SOURCE,
  section: null,
  text: 'Harbour talks: ministry asks for written assurances\nThe ministry asked for assurances in writing.',
  blocks: [{ start: 0, end: 51, kind: 'headline' }],
  ...changed,
});

export const anAnalysis = (briefing: Partial<Analysis['briefing']> = {}): Analysis => ({
  engine: '1',
  briefing: {
    isBriefing: true,
    kind: 'report',
    score: 0.9,
    ministry: 'PK',
    ministries: ['PK'],
    spokesperson: 'Mira Talvik',
    occasion: 'weekly briefing',
    date: '2026-11-19',
    signals: [],
    ...briefing,
  },
  claims: [],
  keyPoints: [],
});

export const aStoredArticle = (changed: Partial<Article> = {}): StoredArticle => {
  const article = anArticle(changed);
  return {
    id: articleIdOf(article.url ?? SOURCE),
    article,
    analysis: anAnalysis(),
    read: '2026-11-20T09:00:00.000Z',
  };
};

export const anEntry = (wanted: Wanted = {}, article: Partial<Article> = {}): ExportEntry => ({
  annotation: anAnnotation(wanted),
  article: anArticle({ url: wanted.source ?? SOURCE, ...article }),
  analysis: anAnalysis(),
});

export async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

export async function gathered(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
