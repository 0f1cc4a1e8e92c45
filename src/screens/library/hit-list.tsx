import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationId } from '../../core/annotation/annotation';
import type { Hit } from '../../core/search/query';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { stepTo } from '../../kit/steps';
import { useNear } from '../../kit/use-near';
import { HitRow } from './hit-row';
import { type Found, keyOf, PER_PAGE } from './use-search';

interface Properties {
  readonly found: Found;
  readonly results: NonNullable<Found['results']>;
  /** Whether the reader looks for something, or sees everything. */
  readonly asked: boolean;
  readonly open: string | null;
  readonly selected: ReadonlySet<AnnotationId>;
  readonly onOpen: (hit: Hit) => void;
  readonly onSelect: (id: AnnotationId, on: boolean) => void;
  /** Selects every annotation that was found, also those that are not shown yet. */
  readonly onSelectAll: () => void;
}

export function HitList({ results, asked, onSelectAll, ...rest }: Properties) {
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
      <Hits total={results.total} {...rest} />
    </>
  );
}

interface HitsProperties extends Pick<Properties, 'found' | 'open' | 'selected' | 'onOpen' | 'onSelect'> {
  readonly total: number;
}

/** What a hit is thought to take (CSS pixels) before one has been seen. */
const USUAL = 96;

/**
 * All hits, of which those near the window are there: the others are room. One of them is a stop of the Tab key; arrows,
 * Home and End go to the others, however far.
 */
function Hits({ total, found, open, selected, onOpen, onSelect }: HitsProperties) {
  const list = useRef<HTMLDivElement>(null);
  const pages = Array.from({ length: Math.ceil(total / PER_PAGE) }, (_, page) => page);
  const { parts, heightOf } = useNear(list, pages.length);
  const [at, setAt] = useState(0);
  /** The hit that the keyboard has gone to, which may have to be fetched first. */
  const going = useRef<number | null>(null);
  const current = Math.min(at, total - 1);
  const shown = pages.filter((page) => parts.has(page) || page === Math.floor(current / PER_PAGE));
  useEffect(() => found.look(shown), [shown.join(), found.pages]);
  useEffect(() => {
    if (going.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${going.current}"] .r-passage`);
    if (row) going.current = null;
    row?.focus();
  }, [current, found.pages, parts]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepTo(event.key, current, total);
    if (next === null) return;
    event.preventDefault();
    going.current = next;
    setAt(next);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (index !== undefined) setAt(Number(index));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: its parts, which are no entries, stand between it and the rows
    <div class="l-hits" role="list" ref={list} onKeyDown={onKeyDown} onFocusIn={onFocus}>
      {pages.map((page) => {
        const hits = shown.includes(page) ? found.pages.get(page) : undefined;
        const expected = heightOf(page) ?? USUAL * Math.min(PER_PAGE, total - page * PER_PAGE);
        return (
          <ul
            key={page}
            class="r-list"
            role="presentation"
            data-part={page}
            style={{ minBlockSize: hits ? undefined : `${expected}px` }}
          >
            {hits?.map((hit, i) => (
              <HitRow
                key={keyOf(hit)}
                hit={hit}
                index={page * PER_PAGE + i}
                total={total}
                isStop={page * PER_PAGE + i === current}
                open={keyOf(hit) === open}
                selected={hit.kind === 'annotation' && selected.has(hit.annotation.id)}
                onOpen={() => onOpen(hit)}
                onSelect={(on) => hit.kind === 'annotation' && onSelect(hit.annotation.id, on)}
              />
            ))}
          </ul>
        );
      })}
    </div>
  );
}
