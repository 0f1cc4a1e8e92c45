import type { Signal } from '../../core/briefing/briefing';
import { useLanguage } from '../../kit/speech';

interface Properties {
  readonly signals: readonly Signal[];
  /** The article's text, of which a signal names its place. */
  readonly text: string;
}

/** What speaks for and against a briefing, the strongest first. */
export function Why({ signals, text }: Properties) {
  const { say } = useLanguage();
  if (signals.length === 0) return null;
  const byWeight = [...signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details class="r-why">
      <summary>{say('why')}</summary>
      <ul>
        {byWeight.map((signal) => (
          <li key={signal.name} data-against={signal.weight < 0}>
            <span class="r-sign" aria-hidden="true">
              {signal.weight < 0 ? '−' : '+'}
            </span>
            <span class="k-hidden">{say(signal.weight < 0 ? 'signal_against' : 'signal_for')}</span>
            <SignalSentence signal={signal} words={wordsOf(signal, text)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sentence of a signal, filled with its details in the order of their names. */
function SignalSentence({ signal, words }: { signal: Signal; words: string | null }) {
  const { sentence } = useLanguage();
  const details = Object.entries(signal.detail ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const key = `signal_${signal.name.replaceAll(/\W/g, '_')}`;
  return (
    <span>
      {sentence(key, ...details.map(([, value]) => value)) ?? signal.name}
      {words && (
        <>
          {' '}
          <bdi class="r-evidence">“{words}”</bdi>
        </>
      )}
    </span>
  );
}

/** Words of a signal that are shown: enough to see what it means. */
const SHOWN = 70;

/** The words that a signal was seen in; null where it was not seen in one place. */
function wordsOf({ start, end }: Signal, text: string): string | null {
  if (start === undefined || end === undefined) return null;
  const words = text.slice(start, end);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
}
