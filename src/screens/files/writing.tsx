import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import type { Watch } from '../../platform/watched';

/** How far a file has come. */
type Progress =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'writing'; readonly entries: number; readonly stop: AbortController }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Writes a file, which can be watched and stopped. */
export function useWriting(write: (watch: Watch) => Promise<void>) {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const begin = async (): Promise<void> => {
    const stop = new AbortController();
    const onEntries = (entries: number) => setProgress({ kind: 'writing', entries, stop });
    onEntries(0);
    try {
      await write({ onEntries, signal: stop.signal });
      setProgress({ kind: 'done' });
    } catch (error) {
      setProgress(stop.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error });
    }
  };
  return { progress, begin: () => void begin() };
}

/** Says how far a file has come, with the way to stop it. */
export function Writing({ progress }: { progress: Progress }) {
  const { say, count } = useLanguage();
  return (
    <>
      <p role="status" class="r-saved">
        {progress.kind === 'writing' && count('export_written', progress.entries)}
        {progress.kind === 'done' && say('export_done')}
      </p>
      {progress.kind === 'writing' && <Button onPress={() => progress.stop.abort()}>{say('cancel')}</Button>}
      {progress.kind === 'failed' && <Failure error={progress.error} />}
    </>
  );
}
