import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import type { Task } from './use-task';

/** What went wrong with a task, and a button to try it again; nothing while all is well. */
export function Trouble({ task }: { task: Task }) {
  const { say } = useLanguage();
  if (task.state.kind !== 'failed') return null;
  return (
    <div class="p-trouble">
      <Failure error={task.state.error} />
      <Button onPress={task.again}>{say('try_again')}</Button>
    </div>
  );
}
