import type { LibraryRecord } from '../../core/backup/record';
import { ReadoutError } from '../../core/errors';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { Watch } from '../../platform/watched';
import { backupFile, backupName } from '../../platform/whole-library';
import { BackupScheduleChoice } from './backup-schedule';
import type { SafetyTools } from './tools';
import { useWriting, Writing } from './writing';

interface Properties {
  readonly tools: SafetyTools;
  readonly download: (name: string, file: Blob) => void;
}

/** Saves everything as one file, now or from time to time, and says when that was done last. */
export function BackupPanel({ tools, download }: Properties) {
  const { say } = useLanguage();
  const [record, reload] = useLoaded(tools.records.read, [tools]);
  const { progress, begin } = useWriting((watch) => saveBackup(tools, download, watch).then(reload));
  return (
    <Section title={say('backup')} text={say('backup_text')}>
      {record.kind === 'ready' && <LastBackup record={record.value} />}
      <Button disabled={progress.kind === 'writing'} onPress={begin}>
        {say('backup_save')}
      </Button>
      <Writing progress={progress} />
      <BackupScheduleChoice tools={tools} />
    </Section>
  );
}

async function saveBackup(
  { background, records }: Pick<SafetyTools, 'background' | 'records'>,
  download: Properties['download'],
  watch: Watch,
): Promise<void> {
  const now = new Date();
  const name = backupName(now);
  const extent = await background('library/extent', {});
  download(name, await backupFile(background, watch));
  await records.write({ backup: { ...extent, name, at: now.toISOString() }, failure: null });
}

function LastBackup({ record: { backup, failure } }: { record: LibraryRecord }) {
  const { say, day } = useLanguage();
  return (
    <>
      <p>{backup ? say('backup_last', day(backup.at), backup.name) : say('backup_none')}</p>
      {failure && (
        <>
          <p>{say('backup_failed', day(failure.at))}</p>
          <Failure error={new ReadoutError(failure.code, 'the backup was not made')} />
        </>
      )}
    </>
  );
}
