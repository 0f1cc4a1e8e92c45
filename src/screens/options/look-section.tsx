import { LANGUAGE_CODES } from '../../core/language/language';
import { type Settings, THEMES } from '../../core/settings';
import { Choice } from '../../kit/choice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';

interface Properties {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function LookSection({ settings, onChange }: Properties) {
  const { say } = useLanguage();
  return (
    <Section title={say('options_look')}>
      <Choice
        label={say('language')}
        options={(['browser', ...LANGUAGE_CODES] as const).map((value) => ({ value, label: say(`language_${value}`) }))}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        label={say('theme')}
        options={THEMES.map((value) => ({ value, label: say(`theme_${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </Section>
  );
}
