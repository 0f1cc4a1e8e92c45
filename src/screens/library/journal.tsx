import { useState } from 'preact/hooks';
import { JOURNAL_DAYS, type JournalEntry } from '../../core/annotation/journal';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { Background } from '../../platform/protocol';

/** Changes that are shown at once, and with each press of “more”. */
const AT_ONCE = 20;

/** Deletions, changes of many and imports, each of which can be taken back as one. */
export function Journal({ background, onBack }: { background: Background; onBack: () => void }) {
  const { say, count } = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const [loaded, reload] = useLoaded(
    () => background('journal/list', { after: null, limit: shown }),
    [background, shown],
  );
  const [trouble, setTrouble] = useState<unknown>(null);
  const takeBack = ({ token }: JournalEntry) => {
    background('annotation/undo', { undo: token }).then(() => {
      reload();
      onBack();
    }, setTrouble);
  };
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  const { items, next } = loaded.value;
  if (items.length === 0) return null;
  return (
    <details class="l-journal">
      <summary>{say('journal')}</summary>
      <p class="r-lead">{count('journal_days', JOURNAL_DAYS)}</p>
      {trouble !== null && <Failure error={trouble} />}
      <ul class="r-list">
        {items.map((entry) => (
          <Change key={entry.token} entry={entry} onTakeBack={() => takeBack(entry)} />
        ))}
      </ul>
      {next !== null && <Button onPress={() => setShown(shown + AT_ONCE)}>{say('journal_more')}</Button>}
    </details>
  );
}

function Change({
  entry: { kind, at, count: changed, undone },
  onTakeBack,
}: {
  entry: JournalEntry;
  onTakeBack: () => void;
}) {
  const { say, count, day } = useLanguage();
  return (
    <li class="l-binned">
      <p>
        {count(`journal_${kind}`, changed)} <time dateTime={at}>{day(at)}</time>
      </p>
      {undone ? (
        <span class="k-soft">{say('journal_undone')}</span>
      ) : (
        <Button onPress={onTakeBack}>{say('undo')}</Button>
      )}
    </li>
  );
}
