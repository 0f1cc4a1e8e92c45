import { useState } from 'preact/hooks';
import type { BulkChange } from '../../core/annotation/bulk-change';
import { tagsFrom } from '../../core/annotation/tags';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';

interface Properties {
  readonly selected: number;
  readonly onChange: (change: Partial<BulkChange>) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done to all selected annotations at once. */
export function BulkBar({ selected, onChange, onDelete, onClear }: Properties) {
  const { say, count } = useLanguage();
  const [typed, setTyped] = useState('');
  const tags = tagsFrom(typed);
  const apply = (change: Partial<BulkChange>) => {
    onChange(change);
    setTyped('');
  };
  return (
    <section class="l-bulk k-row" aria-label={say('bulk')}>
      <strong role="status">{count('selected', selected)}</strong>
      <form
        class="k-row"
        onSubmit={(event) => {
          event.preventDefault();
          apply({ addTags: tags });
        }}
      >
        <input
          class="k-field l-bulk-tags"
          dir="auto"
          aria-label={say('tags')}
          placeholder={say('tags')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="k-button" disabled={tags.length === 0}>
          {say('bulk_tag')}
        </button>
        <Button disabled={tags.length === 0} onPress={() => apply({ removeTags: tags })}>
          {say('bulk_untag')}
        </Button>
      </form>
      <Swatches chosen={null} onChoose={(colour) => onChange({ colour })} />
      <Button look="danger" icon="delete" onPress={onDelete}>
        {say('delete')}
      </Button>
      <Button look="quiet" icon="close" label={say('selection_clear')} onPress={onClear} />
    </section>
  );
}
