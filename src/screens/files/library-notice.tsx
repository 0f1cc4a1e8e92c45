import type { LibraryRecord } from '../../core/backup/record';
import { isBackupOld } from '../../core/backup/schedule';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { SafetyTools } from './tools';

interface Properties {
  readonly tools: Pick<SafetyTools, 'background' | 'records'>;
  /** Shows where backups are made and read. */
  readonly onFiles: () => void;
}

/** Says that the browser lost the library, or that what is in it is in no backup; nothing where all is well. */
export function LibraryNotice({ tools, onFiles }: Properties) {
  const [loaded, reload] = useLoaded(() => recordNow(tools), [tools]);
  // What keeps the library from being read is said by what the screen is there to show.
  if (loaded.kind !== 'ready') return null;
  const { lost } = loaded.value;
  if (lost)
    return <Lost lost={lost} onFiles={onFiles} onSeen={() => tools.records.write({ lost: null }).then(reload)} />;
  return isBackupOld(loaded.value, new Date()) ? <Old record={loaded.value} onFiles={onFiles} /> : null;
}

/** The record, after the background has looked whether the library is still the one it tells of. */
async function recordNow({ background, records }: Properties['tools']): Promise<LibraryRecord> {
  await background('library/extent', {});
  return records.read();
}

interface LostProperties {
  readonly lost: NonNullable<LibraryRecord['lost']>;
  readonly onFiles: () => void;
  readonly onSeen: () => void;
}

function Lost({ lost: { mark, backup }, onFiles, onSeen }: LostProperties) {
  const { say, count, day } = useLanguage();
  return (
    <Notice kind="error">
      <p>{count('lost', mark.annotations, day(mark.at))}</p>
      <p>{backup ? say('lost_backup', day(backup.at), backup.name) : say('lost_no_backup')}</p>
      <div class="k-row">
        <Button look="primary" onPress={onFiles}>
          {say('lost_restore')}
        </Button>
        <Button onPress={onSeen}>{say('lost_seen')}</Button>
      </div>
    </Notice>
  );
}

function Old({ record: { backup }, onFiles }: { record: LibraryRecord; onFiles: () => void }) {
  const { say, day } = useLanguage();
  return (
    <Notice>
      <p>{backup ? say('backup_old', day(backup.at)) : say('backup_missing')}</p>
      <div class="k-row">
        <Button onPress={onFiles}>{say('backup_go')}</Button>
      </div>
    </Notice>
  );
}
