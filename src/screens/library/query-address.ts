import * as v from 'valibot';
import { FACETS, type Facet, type Filters, type SearchQuery, SearchQuerySchema } from '../../core/search/query';

/** What the reader asks of the library; which page of the answer is not part of it. */
export type Question = Omit<SearchQuery, 'offset' | 'limit'>;

/** Everything, the newest first. */
export const EVERYTHING: Question = questionOf({ text: '', sort: 'newest' });

function questionOf(raw: unknown): Question {
  const { offset: _offset, limit: _limit, ...question } = v.parse(SearchQuerySchema, raw);
  return question;
}

/** The views of the library. */
export const VIEWS = ['list', 'positions', 'charts', 'tags', 'bin', 'files'] as const;
export type View = (typeof VIEWS)[number];
/** Those that show what answers the question; the others show all there is. */
export const ASKING: readonly View[] = ['list', 'positions', 'charts'];

/** The view that a fragment names. */
export function viewFrom(fragment: string): View {
  const named = new URLSearchParams(fragment.replace(/^#/, '')).get('view');
  return VIEWS.find((view) => view === named) ?? 'list';
}

/** A question, and how its answer is looked at, as the fragment of an address: `#text=guarantees&act=demand`. */
export function addressOf(question: Question, view: View = 'list'): string {
  const parameters = new URLSearchParams();
  if (question.text) parameters.set('text', question.text);
  for (const facet of FACETS) for (const value of question.filters[facet]) parameters.append(facet, value);
  if (question.from) parameters.set('from', question.from);
  if (question.to) parameters.set('to', question.to);
  if (question.sort !== EVERYTHING.sort) parameters.set('sort', question.sort);
  if (view !== 'list') parameters.set('view', view);
  return parameters.size > 0 ? `#${parameters}` : '';
}

/** The question of a fragment; one that is not understood asks for everything. */
export function questionFrom(fragment: string): Question {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  const raw = {
    text: parameters.get('text') ?? '',
    filters,
    from: parameters.get('from'),
    to: parameters.get('to'),
    sort: parameters.get('sort') ?? EVERYTHING.sort,
  };
  return v.is(SearchQuerySchema, raw) ? questionOf(raw) : EVERYTHING;
}

/** Chooses a value of a facet, or lets it go. */
export function toggled(question: Question, facet: Facet, value: string): Question {
  const chosen: readonly string[] = question.filters[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...question, filters: { ...question.filters, [facet]: next } as Filters };
}

export const isFiltered = ({ filters, from, to }: Question): boolean =>
  from !== null || to !== null || FACETS.some((facet) => filters[facet].length > 0);
