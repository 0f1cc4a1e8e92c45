import type { AnnotationId } from '../../core/annotation/annotation';
import type { Hit, SearchResults } from '../../core/search/query';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { HitRow } from './hit-row';
import { type Found, keyOf } from './use-search';

interface Properties {
  readonly found: Found;
  readonly results: SearchResults;
  /** Whether the reader looks for something, or sees everything. */
  readonly asked: boolean;
  readonly open: string | null;
  readonly selected: ReadonlySet<AnnotationId>;
  readonly onOpen: (hit: Hit) => void;
  readonly onSelect: (id: AnnotationId, on: boolean) => void;
  /** Selects every annotation that was found, also those that are not shown yet. */
  readonly onSelectAll: () => void;
}

export function HitList({ found, results, asked, open, selected, onOpen, onSelect, onSelectAll }: Properties) {
  const { say } = useLanguage();
  if (results.total === 0 && !results.incomplete)
    return <p class="r-empty">{say(asked ? 'found_nothing' : 'library_empty')}</p>;
  return (
    <>
      {results.incomplete && <p role="status">{say('index_incomplete')}</p>}
      {(results.facets.kept ?? []).some(({ value }) => value === 'kept') && (
        <p class="l-all">
          <Button look="quiet" onPress={onSelectAll}>
            {say('select_all')}
          </Button>
        </p>
      )}
      <ul class="r-list">
        {results.hits.map((hit) => (
          <HitRow
            key={keyOf(hit)}
            hit={hit}
            open={keyOf(hit) === open}
            selected={hit.kind === 'annotation' && selected.has(hit.annotation.id)}
            onOpen={() => onOpen(hit)}
            onSelect={(on) => hit.kind === 'annotation' && onSelect(hit.annotation.id, on)}
          />
        ))}
      </ul>
      {results.hits.length < results.total && (
        <Button disabled={found.old} onPress={found.more}>
          {say('found_more', results.total - results.hits.length)}
        </Button>
      )}
    </>
  );
}
