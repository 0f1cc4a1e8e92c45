import { useEffect } from 'preact/hooks';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { UndoToast } from '../../kit/toast';
import { TopLayer } from './top-layer';
import { Trouble } from './trouble';
import { type Task, useTask } from './use-task';

/** Something done that can be taken back. */
export interface Offer {
  readonly message: string;
  readonly undo: () => Promise<void>;
}

/** What is said at the foot of the page: something to know, something done that can be taken back, or a failure. */
export type Saying =
  | { readonly kind: 'told'; readonly message: string }
  | ({ readonly kind: 'offer' } & Offer)
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

/** So long (ms) something to know stands there. What can be done stands until it is closed: nobody has to be quick. */
const TOLD_FOR = 6000;

export function Foot({ saying, onClose }: { saying: Saying; onClose: () => void }) {
  useEffect(() => {
    if (saying.kind !== 'told') return undefined;
    const timer = setTimeout(onClose, TOLD_FOR);
    return () => clearTimeout(timer);
  }, [saying]);
  return (
    <TopLayer name="p-foot">
      <Said saying={saying} onClose={onClose} />
    </TopLayer>
  );
}

function Said({ saying, onClose }: { saying: Saying; onClose: () => void }) {
  const { say } = useLanguage();
  const task = useTask();
  switch (saying.kind) {
    case 'told':
      return <p class="k-toast">{saying.message}</p>;
    case 'offer':
      return (
        <>
          <Trouble task={task} />
          <UndoToast
            message={saying.message}
            onUndo={() => task.run(() => saying.undo().then(onClose))}
            onClose={onClose}
          />
        </>
      );
    case 'failed':
      return (
        <div class="p-failed">
          <Trouble task={failed(saying)} />
          <Button look="quiet" icon="close" label={say('close')} onPress={onClose} />
        </div>
      );
  }
}

const failed = ({ error, again }: Extract<Saying, { kind: 'failed' }>): Task => ({
  state: { kind: 'failed', error },
  run: () => {},
  again,
});
