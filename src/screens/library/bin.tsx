import { useState } from 'preact/hooks';
import { noteOf, quoteOf } from '../../core/annotation/annotation';
import { type BinEntry, JOURNAL_DAYS } from '../../core/annotation/journal';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { Background } from '../../platform/protocol';

/** Deleted annotations that are shown at once, and with each press of “more”; a message carries no more than the most. */
const AT_ONCE = 200;
const MOST = 1000;

/** What was deleted and can still be brought back. */
export function Bin({ background, onBack }: { background: Background; onBack: () => void }) {
  const { say, count } = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const [loaded, reload] = useLoaded(() => background('bin/list', { after: null, limit: shown }), [background, shown]);
  const [trouble, setTrouble] = useState<unknown>(null);
  const bringBack = ({ token, annotation }: BinEntry) => {
    background('annotation/undo', { undo: token, ids: [annotation.id] }).then(() => {
      reload();
      onBack();
    }, setTrouble);
  };
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  return (
    <>
      <p class="r-lead">{count('bin_days', JOURNAL_DAYS)}</p>
      {trouble !== null && <Failure error={trouble} />}
      {loaded.value.items.length === 0 && <p class="r-empty">{say('bin_empty')}</p>}
      <ul class="r-list">
        {loaded.value.items.map((entry) => (
          <li key={entry.annotation.id} class="l-hit" data-colour={entry.annotation.colour}>
            <span />
            <div class="l-binned">
              <div>
                <p class="l-quote" dir="auto">
                  {quoteOf(entry.annotation) || say('page_note')}
                </p>
                {noteOf(entry.annotation) && <p dir="auto">{noteOf(entry.annotation)}</p>}
              </div>
              <Button onPress={() => bringBack(entry)}>{say('bring_back')}</Button>
            </div>
          </li>
        ))}
      </ul>
      {loaded.value.next !== null && shown < MOST && (
        <Button onPress={() => setShown(shown + AT_ONCE)}>{say('journal_more')}</Button>
      )}
    </>
  );
}
