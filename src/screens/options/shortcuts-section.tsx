import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { OptionsTools } from './tools';

/** The keyboard commands as the browser has them now; changing them is the browser's own page. */
export function ShortcutsSection({ tools }: { tools: Pick<OptionsTools, 'shortcuts' | 'openShortcutSettings'> }) {
  const { say, sentence } = useLanguage();
  const [loaded] = useLoaded(tools.shortcuts, [tools]);
  const [trouble, setTrouble] = useState<unknown>(null);
  // Firefox for Android has no keys to set.
  if (loaded.kind === 'ready' && loaded.value.length === 0) return null;
  return (
    <Section title={say('options_shortcuts')}>
      {loaded.kind === 'failed' && <Failure error={loaded.error} />}
      {loaded.kind === 'ready' && (
        <dl class="k-pairs">
          {loaded.value.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{sentence(`command_${name.replace(/^_/, '').replaceAll('-', '_')}`) ?? description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : say('shortcut_none')}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button onPress={() => tools.openShortcutSettings().catch(setTrouble)}>{say('shortcuts_change')}</Button>
      {trouble !== null && <Failure error={trouble} />}
    </Section>
  );
}
