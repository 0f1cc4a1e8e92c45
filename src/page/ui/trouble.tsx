import { ReadoutError } from '../../core/errors';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import type { Task } from './use-task';

/** What went wrong with a task, and a button to try it again; nothing while all is well. */
export function Trouble({ task }: { task: Task }) {
  const { say } = useLanguage();
  if (task.state.kind !== 'failed') return null;
  const { error } = task.state;
  const isOutdated = error instanceof ReadoutError && error.code === 'outdated';
  return (
    <div class="p-trouble">
      <Failure error={error} />
      {isOutdated ? (
        <Button onPress={() => location.reload()}>{say('reload_page')}</Button>
      ) : (
        <Button onPress={task.again}>{say('try_again')}</Button>
      )}
    </div>
  );
}
