import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import { backupFile, backupName } from '../../platform/whole-library';
import type { OptionsTools } from './tools';

type Tools = Pick<OptionsTools, 'storageSpace' | 'keepForGood' | 'background' | 'download' | 'openLibrary'>;

/** How much is kept, a copy of it, and the way to be rid of it. */
export function DataSection({ tools }: { tools: Tools }) {
  const { say, size } = useLanguage();
  const [space, reload] = useLoaded(tools.storageSpace, [tools]);
  const [trouble, setTrouble] = useState<unknown>(null);
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
      <DeleteEverything tools={tools} onDone={reload} />
      {trouble !== null && <Failure error={trouble} />}
    </Section>
  );
}

type Deletion =
  | { readonly kind: 'none' | 'asking' | 'working' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Empties the library, after a backup from which everything can be brought back was handed to the reader. */
function DeleteEverything({ tools, onDone }: { tools: Tools; onDone: () => void }) {
  const { say } = useLanguage();
  const [deletion, setDeletion] = useState<Deletion>({ kind: 'none' });
  const erase = async () => {
    setDeletion({ kind: 'working' });
    try {
      const file = backupName(new Date());
      tools.download(file, await backupFile(tools.background));
      await tools.background('library/erase', {});
      setDeletion({ kind: 'done', file });
      onDone();
    } catch (error) {
      setDeletion({ kind: 'failed', error });
    }
  };
  if (deletion.kind === 'asking')
    return (
      <div class="k-row" role="alert">
        <p class="k-grow">{say('delete_everything_sure')}</p>
        <Button look="danger" onPress={() => void erase()}>
          {say('delete_everything_backup')}
        </Button>
        <Button onPress={() => setDeletion({ kind: 'none' })}>{say('cancel')}</Button>
      </div>
    );
  return (
    <>
      <Button look="danger" disabled={deletion.kind === 'working'} onPress={() => setDeletion({ kind: 'asking' })}>
        {say('delete_everything')}
      </Button>
      <p role="status">
        {deletion.kind === 'working' && say('export_writing')}
        {deletion.kind === 'done' && say('deleted_everything', deletion.file)}
      </p>
      {deletion.kind === 'failed' && <Failure error={deletion.error} />}
    </>
  );
}
