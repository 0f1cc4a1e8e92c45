import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { WordsView } from './view';

/** While the reader chooses other words for a claim: says so, and takes those that are selected. */
export function Words({ use, cancel }: WordsView) {
  const { say } = useLanguage();
  const task = useTask();
  return (
    // Pressing a button must not move the focus: the selection would go with it.
    <section class="p-words" aria-label={say('correct_words')} onMouseDown={(event) => event.preventDefault()}>
      <p>{say('correct_words_select')}</p>
      <div class="k-row">
        {use && (
          <Button look="primary" disabled={task.state.kind === 'busy'} onPress={() => task.run(use)}>
            {say('correct_words_use')}
          </Button>
        )}
        <Button onPress={cancel}>{say('cancel')}</Button>
      </div>
      <Trouble task={task} />
    </section>
  );
}
