import { type Annotation, noteOf, quoteOf, tagsOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { summaryOf } from '../../src/core/article/article-summary';
import { FACETS, type Facet, type Hit, type SearchQuery, type SearchResults } from '../../src/core/search/query';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { LibraryTools } from '../../src/screens/library/tools';
import { annotation, type FakeWorld, fakeWorld, sampleArticle, sampleStatus } from './fakes';

const status = sampleStatus();
const articleId = articleIdOf(sampleArticle.url!);
export const summary = summaryOf(sampleArticle, status.analysis);

/** Every claim of the sample article, as the library lists it. */
export const claimHits: Hit[] = status.analysis.claims.map((claim, index) => ({
  kind: 'claim',
  articleId,
  article: summary,
  claim: {
    index,
    start: claim.content[0]![0],
    end: claim.content[0]![1],
    quote: sampleArticle.text.slice(...claim.content[0]!),
    source: '',
    speaker: claim.speaker,
    act: claim.act,
    about: claim.about,
    quoted: claim.quoted,
    confidence: claim.confidence,
  },
}));

export const keptHits: Hit[] = [
  hitOf(annotation('We need written, verifiable guarantees', 'same wording as 12 Dec', ['assurances'], 'yellow')),
  hitOf(annotation('diverted water without notice', '', ['river', 'dam'], 'pink')),
  hitOf(annotation('the villages downstream', '', [], 'blue')),
];

function hitOf(kept: Annotation): Hit {
  return { kind: 'annotation', annotation: kept, articleId, article: summary };
}

const valuesOf = (hit: Hit): Record<Facet, readonly string[]> => {
  const claim = hit.kind === 'claim' ? hit.claim : hit.annotation.claim;
  return {
    kept: [hit.kind === 'claim' ? 'analysed' : 'kept'],
    ministry: hit.article?.ministry ? [hit.article.ministry] : [],
    speaker: claim?.speaker ? [claim.speaker] : [],
    act: claim ? [claim.act] : [],
    about: claim?.about ?? [],
    outlet: hit.article?.publisher ? [hit.article.publisher] : [],
    tag: hit.kind === 'annotation' ? tagsOf(hit.annotation) : [],
    colour: hit.kind === 'annotation' ? [hit.annotation.colour] : [],
  };
};

/** Answers by looking at every hit: the library in its plainest form. */
export function searchIn(hits: readonly Hit[], query: SearchQuery): SearchResults {
  const passes = (hit: Hit, but: Facet | null) =>
    wordsOf(hit).toLowerCase().includes(query.text.toLowerCase()) &&
    FACETS.every((facet) => {
      const wanted: readonly string[] = query.filters[facet];
      return facet === but || wanted.length === 0 || valuesOf(hit)[facet].some((value) => wanted.includes(value));
    });
  const found = hits.filter((hit) => passes(hit, null));
  const countsOf = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const hit of hits.filter((one) => passes(one, facet)))
      for (const value of valuesOf(hit)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  };
  return {
    total: found.length,
    hits: found.slice(query.offset, query.offset + query.limit),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as SearchResults['facets'],
    incomplete: false,
  };
}

const wordsOf = (hit: Hit): string =>
  hit.kind === 'claim' ? hit.claim.quote : `${quoteOf(hit.annotation)} ${noteOf(hit.annotation)}`;

/** Settings, and a permission that the reader grants when asked. */
function fakeSettings(): Pick<LibraryTools, 'readSettings' | 'changeSettings' | 'savePermission'> {
  let settings = DEFAULT_SETTINGS;
  let granted = false;
  return {
    readSettings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    savePermission: {
      has: async () => granted,
      ask: async () => {
        granted = true;
        return granted;
      },
      giveBack: async () => {
        granted = false;
      },
    },
  };
}

/** A library in memory; its annotations are those of `hits`, as they are saved now. */
export interface FakeLibrary {
  readonly world: FakeWorld;
  readonly tools: LibraryTools;
  readonly address: () => string;
  /** What was put on the clipboard. */
  readonly copied: string[];
}

export function fakeLibrary(hits: readonly Hit[]): FakeLibrary {
  const world = fakeWorld({
    ...status,
    annotations: hits.flatMap((hit) =>
      hit.kind === 'annotation' ? [{ annotation: hit.annotation, anchor: 'anchored' as const }] : [],
    ),
  });
  let fragment = '';
  const copied: string[] = [];
  const current = () =>
    hits.flatMap((hit): Hit[] => {
      if (hit.kind === 'claim') return [hit];
      const saved = world.saved.get(hit.annotation.id);
      return saved ? [{ ...hit, annotation: saved }] : [];
    });
  world.answer('library/search', (query: SearchQuery) => searchIn(current(), query));
  world.answer('library/select', (query: SearchQuery) =>
    searchIn(current(), { ...query, offset: 0, limit: 500 }).hits.flatMap((hit) =>
      hit.kind === 'annotation' ? [hit.annotation.id] : [],
    ),
  );
  world.answer('library/article', ({ id }: { id: string }) =>
    id === articleId ? { id, article: sampleArticle, analysis: status.analysis, read: '2026-01-08T15:00:00Z' } : null,
  );
  world.answer('journal/list', () => ({ items: [], next: null }));
  const tools: LibraryTools = {
    ...world,
    ...fakeSettings(),
    copy: async (text) => void copied.push(text),
    address: {
      read: () => fragment,
      write: (next) => {
        fragment = next;
      },
    },
  };
  return { world, tools, address: () => fragment, copied };
}
