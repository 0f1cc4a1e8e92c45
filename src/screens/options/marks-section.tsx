import { type Settings, SHOWN } from '../../core/settings';
import { Check } from '../../kit/choice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';

interface Properties {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What is marked in a page by itself, and the colour of a plain highlight. */
export function MarksSection({ settings, onChange }: Properties) {
  const { say } = useLanguage();
  return (
    <Section title={say('options_marks')} text={say('options_marks_text')}>
      {SHOWN.map((shown) => (
        <Check
          key={shown}
          label={say(`show_${shown}`)}
          checked={settings[shown]}
          onChange={(checked) => onChange({ [shown]: checked })}
        />
      ))}
      <p class="k-label">{say('options_colour')}</p>
      <Swatches chosen={settings.colour} onChoose={(colour) => onChange({ colour })} />
    </Section>
  );
}
