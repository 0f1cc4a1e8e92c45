import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ACT_NAMES, type Act } from '../../core/claims/acts';
import { Button } from '../../kit/button';
import { Choice } from '../../kit/choice';
import { useLanguage } from '../../kit/speech';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { Correcting } from './view';

/** What the reader says against a claim: one press where it is none, a choice where its act or speaker is another. */
export function Correct({ correcting, onClose }: { correcting: Correcting; onClose: () => void }) {
  const { say } = useLanguage();
  const id = useId();
  const task = useTask();
  const [act, setAct] = useState<Act>(correcting.act);
  const [speaker, setSpeaker] = useState(correcting.speaker ?? '');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const isBusy = task.state.kind === 'busy';
  const change = () => task.run(() => correcting.change({ act, speaker: speaker.trim() || null }));
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
