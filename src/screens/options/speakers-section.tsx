import { useState } from 'preact/hooks';
import { type AliasReach, aliasKey, type SpeakerAlias } from '../../core/corrections/alias';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { OptionsTools } from './tools';

/** Whom the reader named as the speaker behind the words of sources: each can be named otherwise, or forgotten. */
export function SpeakersSection({ background }: Pick<OptionsTools, 'background'>) {
  const { say } = useLanguage();
  const [loaded, reload] = useLoaded(() => background('alias/list', {}), [background]);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [forgotten, setForgotten] = useState<SpeakerAlias | null>(null);
  const keep = (alias: SpeakerAlias) => {
    setForgotten(null);
    background('alias/keep', { alias, article: null }).then(reload, setTrouble);
  };
  const forget = (alias: SpeakerAlias) =>
    background('alias/forget', { alias, article: null }).then(() => {
      setForgotten(alias);
      reload();
    }, setTrouble);
  if (loaded.kind === 'ready' && loaded.value.length === 0 && forgotten === null) return null;
  return (
    <Section title={say('options_speakers')} text={say('options_speakers_text')}>
      {loaded.kind === 'failed' && <Failure error={loaded.error} />}
      {loaded.kind === 'ready' && (
        <ul class="k-entries">
          {loaded.value.map((alias) => (
            <AliasLine key={aliasKey(alias)} alias={alias} onKeep={keep} onForget={() => void forget(alias)} />
          ))}
        </ul>
      )}
      {forgotten && (
        <div class="k-row" role="status">
          <p class="k-grow">{say('alias_forgotten', forgotten.words)}</p>
          <Button onPress={() => keep(forgotten)}>{say('undo')}</Button>
        </div>
      )}
      {trouble !== null && <Failure error={trouble} />}
    </Section>
  );
}

interface AliasLineProperties {
  readonly alias: SpeakerAlias;
  readonly onKeep: (alias: SpeakerAlias) => void;
  readonly onForget: () => void;
}

function AliasLine({ alias, onKeep, onForget }: AliasLineProperties) {
  const { say } = useLanguage();
  const name = (typed: string) => {
    const speaker = typed.trim();
    if (speaker !== '' && speaker !== alias.speaker) onKeep({ ...alias, speaker, at: new Date().toISOString() });
  };
  return (
    <li>
      <p>
        <bdi>“{alias.words}”</bdi> <span class="k-soft">· {useReach(alias.reach)}</span>
      </p>
      <div class="k-row">
        <input
          class="k-field k-grow"
          dir="auto"
          aria-label={say('alias_speaker', alias.words)}
          value={alias.speaker}
          onChange={(event) => name(event.currentTarget.value)}
        />
        <Button look="quiet" icon="delete" label={say('alias_forget', alias.words)} onPress={onForget} />
      </div>
    </li>
  );
}

function useReach(reach: AliasReach): string {
  const { say, place } = useLanguage();
  switch (reach.of) {
    case 'article':
      // An address in a sentence that runs the other way keeps its own direction.
      return say('alias_in_article', `\u2066${reach.article.replace(/^https?:\/\/(?:www\.)?/, '')}\u2069`);
    case 'ministry':
      return say('alias_ministry', place(reach.ministry));
    case 'everywhere':
      return say('alias_everywhere');
  }
}
