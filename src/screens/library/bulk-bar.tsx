import { useId, useState } from 'preact/hooks';
import type { BulkChange } from '../../core/annotation/bulk-change';
import { tagsFrom } from '../../core/annotation/tags';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { TagField } from '../../kit/tag-field';
import { knownTags } from '../../platform/known-tags';
import type { Background } from '../../platform/protocol';

interface Properties {
  readonly selected: number;
  readonly background: Background;
  readonly onChange: (change: Partial<BulkChange>) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done to all selected annotations at once. */
export function BulkBar({ selected, background, onChange, onDelete, onClear }: Properties) {
  const { say, count } = useLanguage();
  const id = useId();
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
        <TagField id={id} label={say('tags')} value={typed} known={() => knownTags(background)} onType={setTyped} />
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
