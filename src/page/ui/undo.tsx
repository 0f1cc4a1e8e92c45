import { Failure } from '../../kit/notice';
import { UndoToast } from '../../kit/toast';
import { TopLayer } from './top-layer';
import { useTask } from './use-task';

/** Something done that can be taken back. */
export interface Offer {
  readonly message: string;
  readonly undo: () => Promise<void>;
}

export function Undo({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const task = useTask();
  return (
    <TopLayer name="p-undo">
      {task.state.kind === 'failed' && <Failure error={task.state.error} />}
      <UndoToast message={offer.message} onUndo={() => task.run(() => offer.undo().then(onClose))} onClose={onClose} />
    </TopLayer>
  );
}
