import { type Annotation, noteOf, tagsOf } from '../core/annotation/annotation';
import { Button } from './button';
import { Notice } from './notice';
import { useLanguage } from './speech';

/** How the reader ends a conflict. */
export interface ConflictChoices {
  readonly keepMine: () => void;
  readonly takeStored: () => void;
  /** Leaves the stored one as it is, and saves the reader's as another annotation beside it. */
  readonly keepBoth: () => void;
}

/** Two edits of one annotation: what the other one says, and which is to stay. */
export function Conflict({ stored, choices }: { stored: Annotation; choices: ConflictChoices }) {
  const { say, list } = useLanguage();
  const tags = tagsOf(stored);
  return (
    <Notice kind="error">
      <p>{say('conflict')}</p>
      <blockquote dir="auto">{noteOf(stored) || say('conflict_no_note')}</blockquote>
      {tags.length > 0 && <p dir="auto">{say('conflict_tags', list(tags))}</p>}
      <div class="k-row">
        <Button onPress={choices.keepMine}>{say('conflict_keep_mine')}</Button>
        <Button onPress={choices.takeStored}>{say('conflict_take_stored')}</Button>
        <Button onPress={choices.keepBoth}>{say('conflict_keep_both')}</Button>
      </div>
    </Notice>
  );
}
