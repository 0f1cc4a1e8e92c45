import { useState } from 'preact/hooks';
import { COLOURS } from '../../core/annotation/annotation';
import { isAct } from '../../core/claims/acts';
import type { Language } from '../../core/language/language';
import { FACETS, type Facet, type FacetCount } from '../../core/search/query';
import { useLanguage } from '../../kit/speech';
import { type Question, toggled } from './query-address';

interface Properties {
  readonly question: Question;
  readonly counts: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  readonly onAsk: (question: Question) => void;
}

/** What the answer can be narrowed by, with how much is left of each. */
export const Facets = ({ question, counts, onAsk }: Properties) => (
  <>
    {FACETS.map((facet) => (
      <FacetList
        key={facet}
        facet={facet}
        chosen={question.filters[facet]}
        counts={counts[facet] ?? []}
        onToggle={(value) => onAsk(toggled(question, facet, value))}
      />
    ))}
    <Days question={question} onAsk={onAsk} />
  </>
);

/** Values that a facet shows before it is asked for all. */
const FIRST = 6;

interface FacetProperties {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly counts: readonly FacetCount[];
  readonly onToggle: (value: string) => void;
}

function FacetList({ facet, chosen, counts, onToggle }: FacetProperties) {
  const language = useLanguage();
  const { say, number } = language;
  const [all, setAll] = useState(false);
  const values = withChosen(counts, chosen);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, i) => i < FIRST || chosen.includes(value));
  return (
    <fieldset class="l-facet">
      <legend>{say(`facet_${facet}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="k-check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <bdi class="l-value">{facetValue(facet, value, language)}</bdi>
          <span class="l-count">{number(count)}</span>
        </label>
      ))}
      {values.length > FIRST && (
        <button type="button" class="l-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('facet_fewer') : say('facet_more', values.length - FIRST)}
        </button>
      )}
    </fieldset>
  );
}

/** What is chosen stays in sight, also where nothing is left of it. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((entry) => entry.value === value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

/** A facet's value in the reader's words. */
export function facetValue(facet: Facet, value: string, { say, place }: Language): string {
  switch (facet) {
    case 'kept':
      return say(value === 'kept' ? 'facet_kept_kept' : 'facet_kept_analysed');
    case 'act':
      return isAct(value) ? say(`act_${value}`) : value;
    case 'colour': {
      const colour = COLOURS.find((known) => known === value);
      return colour ? say(`colour_${colour}`) : value;
    }
    case 'ministry':
    case 'about':
      return place(value);
    case 'speaker':
    case 'outlet':
    case 'tag':
      return value;
  }
}

function Days({ question, onAsk }: Pick<Properties, 'question' | 'onAsk'>) {
  const { say } = useLanguage();
  return (
    <fieldset class="l-facet">
      <legend>{say('facet_days')}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="l-day">
          <span class="k-label">{say(`facet_${end}`)}</span>
          <input
            type="date"
            class="k-field"
            value={question[end] ?? ''}
            onChange={(event) => onAsk({ ...question, [end]: event.currentTarget.value || null })}
          />
        </label>
      ))}
    </fieldset>
  );
}
