import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ACT_NAMES, type Act } from '../../core/claims/acts';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { useLanguage } from '../../kit/speech';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import { type Correcting, SPEAKER_REACHES, type SpeakerReach } from './view';

/** What the reader says against a claim: one press where it is none, a choice where its act or speaker is another. */
export function Correct({ correcting, onClose }: { correcting: Correcting; onClose: () => void }) {
  const { say } = useLanguage();
  const id = useId();
  const task = useTask();
  const [act, setAct] = useState<Act>(correcting.act);
  const [speaker, setSpeaker] = useState(correcting.speaker ?? '');
  const [reach, setReach] = useState<SpeakerReach>('claim');
  const box = useRef<HTMLFieldSetElement>(null);
  // At once: a letter typed before would be lost, and a space would press the button.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const isBusy = task.state.kind === 'busy';
  const named = speaker.trim() || null;
  const isRenamed = named !== null && named !== correcting.speaker;
  const change = () => task.run(() => correcting.change({ act, speaker: named, reach: isRenamed ? reach : 'claim' }));
  return (
    <fieldset class="p-correct" ref={box}>
      <legend class="k-hidden">{say('correct')}</legend>
      <div class="k-row">
        <Button disabled={isBusy} onPress={() => task.run(correcting.notAClaim)}>
          {say('correct_not_a_claim')}
        </Button>
        <Button disabled={isBusy} onPress={correcting.chooseWords}>
          {say('correct_words')}
        </Button>
      </div>
      <Choice
        label={say('act')}
        options={ACT_NAMES.map((value) => ({ value, label: say(`act_${value}`) }))}
        chosen={act}
        onChoose={setAct}
      />
      <label class="k-label" for={id}>
        {say('speaker')}
      </label>
      <input
        class="k-field"
        id={id}
        dir="auto"
        list={`${id}-speakers`}
        autocomplete="off"
        placeholder={say('speaker_unknown')}
        value={speaker}
        onInput={(event) => setSpeaker(event.currentTarget.value)}
      />
      <datalist id={`${id}-speakers`}>
        {correcting.speakers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isRenamed && correcting.source && <Reach source={correcting.source} chosen={reach} onChoose={setReach} />}
      <Trouble task={task} />
      <div class="k-row">
        <Button look="primary" disabled={isBusy} onPress={change}>
          {say('correct_save')}
        </Button>
        <Button onPress={onClose}>{say('cancel')}</Button>
      </div>
    </fieldset>
  );
}

interface ReachProperties {
  readonly source: NonNullable<Correcting['source']>;
  readonly chosen: SpeakerReach;
  readonly onChoose: (reach: SpeakerReach) => void;
}

/** Asks whether the words of the source stand for this speaker in other claims too. */
function Reach({ source: { words, ministry }, chosen, onChoose }: ReachProperties) {
  const { say, place } = useLanguage();
  const label = (reach: SpeakerReach): string =>
    reach === 'ministry' ? say('alias_ministry', place(ministry ?? '')) : say(`alias_${reach}`);
  return (
    <Choice
      label={say('alias_where', words)}
      options={SPEAKER_REACHES.filter((reach) => reach !== 'ministry' || ministry !== null).map((value) => ({
        value,
        label: label(value),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
