import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import type { Background } from '../../platform/protocol';
import { backupFile, backupName } from './backup-file';

type Progress = { readonly kind: 'idle' | 'writing' | 'done' } | { readonly kind: 'failed'; readonly error: unknown };

interface Properties {
  readonly background: Background;
  readonly download: (name: string, file: Blob) => void;
}

/** Saves everything as one file. */
export function BackupPanel({ background, download }: Properties) {
  const { say } = useLanguage();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const write = () => {
    setProgress({ kind: 'writing' });
    backupFile(background).then(
      (file) => {
        download(backupName(new Date()), file);
        setProgress({ kind: 'done' });
      },
      (error: unknown) => setProgress({ kind: 'failed', error }),
    );
  };
  return (
    <Section title={say('backup')} text={say('backup_text')}>
      <Button disabled={progress.kind === 'writing'} onPress={write}>
        {say('backup_save')}
      </Button>
      <p role="status" class="r-saved">
        {progress.kind === 'writing' && say('export_writing')}
        {progress.kind === 'done' && say('export_done')}
      </p>
      {progress.kind === 'failed' && <Failure error={progress.error} />}
    </Section>
  );
}
