import { useId, useState } from 'preact/hooks';
import { suggestedTags, withSuggestion } from '../core/annotation/tags';
import { useLanguage } from './speech';

/** Suggestions that are taken in at a glance. */
const MOST = 5;

interface Properties {
  readonly id: string;
  /** The tags as they are typed, separated by commas. */
  readonly value: string;
  /** The tags that are in use, the most used first; asked for when the reader comes to the field. */
  readonly known: () => Promise<readonly string[]>;
  readonly onType: (value: string) => void;
  /** Said where no label stands beside the field. */
  readonly label?: string;
}

/**
 * A field for tags, which offers those in use: a combobox by the ARIA pattern. It offers them while one is typed, or
 * where the reader asks, by an arrow or a press: they lie over what stands below.
 */
export function TagField({ id, value, known, onType, label }: Properties) {
  const { say } = useLanguage();
  const listId = useId();
  const [tags, setTags] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  /** The suggestion that Enter would take; none before an arrow has gone to one. */
  const [at, setAt] = useState(-1);
  const offered = open ? suggestedTags(value, tags, MOST) : [];
  const type = (next: string) => {
    setAt(-1);
    setOpen(/[^,،\s]\s*$/.test(next));
    onType(next);
  };
  const take = (tag: string) => {
    type(withSuggestion(value, tag));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (offered.length > 0) setAt((Math.max(at, step < 0 ? 0 : -1) + step + offered.length) % offered.length);
    } else if (event.key === 'Enter' && offered[at] !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(offered[at]);
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div class="k-tag-field">
      <input
        class="k-field"
        id={id}
        name="tags"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered[at] === undefined ? undefined : `${listId}-${at}`}
        aria-label={label}
        placeholder={say('tags_hint')}
        value={value}
        // Without them the field is a plain one.
        onFocus={() => void known().then(setTags, () => setTags([]))}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && (
        <div class="k-offers" id={listId} role="listbox" aria-label={say('tags_known')}>
          {offered.map((tag, index) => (
            <div
              key={tag}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              dir="auto"
              aria-selected={index === at}
              // The field keeps the focus: pressing goes before leaving.
              onMouseDown={(event) => {
                event.preventDefault();
                take(tag);
              }}
            >
              {tag}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
