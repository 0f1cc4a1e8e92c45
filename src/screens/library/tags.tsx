import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { Background } from '../../platform/protocol';
import type { Changes } from './use-changes';

interface Properties {
  readonly background: Background;
  readonly changes: Pick<Changes, 'renameTag' | 'undoable'>;
}

/** Every tag with how often it is used; renaming one to another joins the two. */
export function Tags({ background, changes }: Properties) {
  const { say } = useLanguage();
  // What was changed or taken back is seen at once.
  const [loaded] = useLoaded(() => background('tag/list', {}), [background, changes.undoable]);
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  if (loaded.value.length === 0) return <p class="r-empty">{say('tags_none')}</p>;
  return (
    <>
      <p class="r-lead">{say('tags_join')}</p>
      <ul class="r-list">
        {loaded.value.map(({ value, count }) => (
          <TagRow key={value} tag={value} used={count} onRename={(to) => changes.renameTag(value, to)} />
        ))}
      </ul>
    </>
  );
}

interface RowProperties {
  readonly tag: string;
  readonly used: number;
  readonly onRename: (to: string | null) => void;
}

function TagRow({ tag, used, onRename }: RowProperties) {
  const { say, count } = useLanguage();
  const [name, setName] = useState(tag);
  const renamed = name.trim();
  return (
    <li>
      <form
        class="k-row"
        onSubmit={(event) => {
          event.preventDefault();
          onRename(renamed);
        }}
      >
        <input
          class="k-field l-tag-name"
          dir="auto"
          aria-label={say('tag_name', tag)}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="k-button" disabled={renamed === '' || renamed === tag}>
          {say('tag_rename')}
        </button>
        <span class="k-soft">{count('tag_used', used)}</span>
        <Button look="quiet" icon="delete" label={say('tag_remove', tag)} onPress={() => onRename(null)} />
      </form>
    </li>
  );
}
