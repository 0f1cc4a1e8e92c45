import { COLOURS } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { ToolbarView } from './view';

/** Beside a selection: one press highlights it in a colour, another begins a note or tags. */
export function Toolbar({ highlight, annotate }: ToolbarView) {
  const { say } = useLanguage();
  const task = useTask();
  return (
    // Pressing a button must not move the focus: the selection would go with it.
    <div class="p-toolbar" role="toolbar" aria-label={say('toolbar')} onMouseDown={(event) => event.preventDefault()}>
      <div class="k-row">
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="p-colour"
            data-colour={colour}
            title={say('highlight_in', say(`colour_${colour}`))}
            aria-label={say('highlight_in', say(`colour_${colour}`))}
            disabled={task.state.kind === 'busy'}
            onClick={() => task.run(() => highlight(colour))}
          >
            <span />
          </button>
        ))}
        <Button look="quiet" icon="edit" onPress={() => annotate('note')}>
          {say('note')}
        </Button>
        <Button look="quiet" icon="tag" onPress={() => annotate('tags')}>
          {say('tags')}
        </Button>
      </div>
      <Trouble task={task} />
    </div>
  );
}
