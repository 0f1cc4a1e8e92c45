import { Button } from './button';
import { useLanguage } from './speech';

interface Properties {
  readonly message: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was done and offers to take it back, until it is closed: nobody has to be quick. */
export function UndoToast({ message, onUndo, onClose }: Properties) {
  const { say } = useLanguage();
  return (
    <div class="k-toast" role="status">
      <span>{message}</span>
      <span class="k-row">
        <Button onPress={onUndo}>{say('undo')}</Button>
        <Button onPress={onClose} icon="close" label={say('close')} />
      </span>
    </div>
  );
}
