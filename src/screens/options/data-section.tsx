import { useState } from 'preact/hooks';
import type { AnnotationId } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { UndoToast } from '../../kit/toast';
import { useLoaded } from '../../kit/use-loaded';
import type { Background } from '../../platform/protocol';
import { entriesOfLibrary } from '../../platform/whole-library';
import type { OptionsTools } from './tools';

type Tools = Pick<OptionsTools, 'storageSpace' | 'keepForGood' | 'background' | 'openLibrary'>;

/** How much is kept, a copy of it, and the way to be rid of it. */
export function DataSection({ tools }: { tools: Tools }) {
  const { say, size } = useLanguage();
  const [space, reload] = useLoaded(tools.storageSpace, [tools]);
  const [undo, setUndo] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const takeBack = (token: string) =>
    tools.background('annotation/undo', { undo: token }).then(() => setUndo(null), setTrouble);
  return (
    <Section title={say('options_data')} text={say('options_data_text')}>
      {space.kind === 'ready' && <p>{say('data_size', size(space.value.used))}</p>}
      {space.kind === 'ready' && !space.value.persistent && (
        <div class="k-row">
          <p class="k-grow">{say('data_not_persistent')}</p>
          <Button onPress={() => tools.keepForGood().then(reload, setTrouble)}>{say('data_keep')}</Button>
        </div>
      )}
      <Button onPress={() => tools.openLibrary().catch(setTrouble)}>{say('data_files')}</Button>
      <DeleteEverything onDelete={() => deleteEverything(tools.background).then(setUndo, setTrouble)} />
      {trouble !== null && <Failure error={trouble} />}
      {undo !== null && (
        <UndoToast message={say('deleted_everything')} onUndo={() => takeBack(undo)} onClose={() => setUndo(null)} />
      )}
    </Section>
  );
}

function DeleteEverything({ onDelete }: { onDelete: () => void }) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button look="danger" onPress={() => setAsking(true)}>
        {say('delete_everything')}
      </Button>
    );
  return (
    <div class="k-row" role="alert">
      <p class="k-grow">{say('delete_everything_sure')}</p>
      <Button
        look="danger"
        onPress={() => {
          setAsking(false);
          onDelete();
        }}
      >
        {say('delete_everything')}
      </Button>
      <Button onPress={() => setAsking(false)}>{say('cancel')}</Button>
    </div>
  );
}

async function deleteEverything(background: Background): Promise<string> {
  const ids: AnnotationId[] = [];
  for await (const { annotation } of entriesOfLibrary(background)) ids.push(annotation.id);
  return (await background('annotation/delete', { ids })).undo;
}
