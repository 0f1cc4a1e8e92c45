import { SORTS } from '../../core/search/query';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/speech';
import { EVERYTHING, isFiltered, type Question } from './query-address';

interface Properties {
  readonly question: Question;
  /** Null while nothing is known yet. */
  readonly total: number | null;
  readonly old: boolean;
  readonly onAsk: (question: Question) => void;
}

/** The words that are looked for, how many answers there are, and their order. */
export function SearchBar({ question, total, old, onAsk }: Properties) {
  const { say, count } = useLanguage();
  return (
    <search class="l-search">
      <div class="l-search-field">
        <Icon name="search" />
        <input
          type="search"
          class="k-field"
          dir="auto"
          aria-label={say('search')}
          placeholder={say('search_hint')}
          value={question.text}
          onInput={(event) => onAsk({ ...question, text: event.currentTarget.value })}
        />
      </div>
      <div class="k-row l-answered">
        <p class="l-total" role="status" aria-busy={old}>
          {total !== null && count('found', total)}
        </p>
        {isFiltered(question) && (
          <Button
            look="quiet"
            icon="close"
            onPress={() => onAsk({ ...EVERYTHING, text: question.text, sort: question.sort })}
          >
            {say('filters_clear')}
          </Button>
        )}
      </div>
      <Choice
        label={say('sort')}
        options={SORTS.map((value) => ({ value, label: say(`sort_${value}`) }))}
        chosen={question.sort}
        onChoose={(sort) => onAsk({ ...question, sort })}
      />
    </search>
  );
}
