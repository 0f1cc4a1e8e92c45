import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/annotation/annotation';
import { tagsFrom } from '../../core/annotation/tags';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { withTags } from './bulk';

interface Properties {
  readonly selected: readonly Annotation[];
  readonly onChange: (change: (annotation: Annotation) => Annotation) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done to all selected annotations at once. */
export function BulkBar({ selected, onChange, onDelete, onClear }: Properties) {
  const { say, count } = useLanguage();
  const [tags, setTags] = useState('');
  const addTags = () => {
    onChange(withTags(tagsFrom(tags)));
    setTags('');
  };
  return (
    <section class="l-bulk k-row" aria-label={say('bulk')}>
      <strong>{count('selected', selected.length)}</strong>
      <form
        class="k-row"
        onSubmit={(event) => {
          event.preventDefault();
          addTags();
        }}
      >
        <input
          class="k-field l-bulk-tags"
          dir="auto"
          aria-label={say('bulk_tags')}
          placeholder={say('bulk_tags')}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
        <button type="submit" class="k-button" disabled={tagsFrom(tags).length === 0}>
          {say('bulk_tag')}
        </button>
      </form>
      <Swatches chosen={sharedColour(selected)} onChoose={(colour) => onChange((a) => ({ ...a, colour }))} />
      <Button look="danger" icon="delete" onPress={onDelete}>
        {say('delete')}
      </Button>
      <Button look="quiet" onPress={onClear}>
        {say('selection_clear')}
      </Button>
    </section>
  );
}

/** The colour that all have; null where they differ. */
const sharedColour = ([first, ...others]: readonly Annotation[]): Annotation['colour'] | null =>
  first && others.every(({ colour }) => colour === first.colour) ? first.colour : null;
