import { useState } from 'preact/hooks';
import { PAGE_COMMANDS, SUGGESTED_KEYS } from '../../core/commands';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { Shortcut } from '../../platform/commands';
import type { OptionsTools } from './tools';

/** The keyboard commands as the browser has them now; changing them is the browser's own page. */
export function ShortcutsSection({ tools }: { tools: Pick<OptionsTools, 'shortcuts' | 'openShortcutSettings'> }) {
  const { say, sentence } = useLanguage();
  const [loaded] = useLoaded(tools.shortcuts, [tools]);
  const [trouble, setTrouble] = useState<unknown>(null);
  // Firefox for Android has no keys to set.
  if (loaded.kind === 'ready' && loaded.value.length === 0) return null;
  return (
    <Section title={say('options_shortcuts')} text={say('options_shortcuts_text')}>
      {loaded.kind === 'failed' && <Failure error={loaded.error} />}
      {loaded.kind === 'ready' && (
        <dl class="k-pairs">
          {inOrder(loaded.value).map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{sentence(`command_${name.replace(/^_/, '').replaceAll('-', '_')}`) ?? description}</dt>
              <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <NotSet command={name} />}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button onPress={() => tools.openShortcutSettings().catch(setTrouble)}>{say('shortcuts_change')}</Button>
      {trouble !== null && <Failure error={trouble} />}
    </Section>
  );
}

const COMMANDS: readonly string[] = PAGE_COMMANDS;

/** What concerns the browser first, then as the page's commands are listed. */
const inOrder = (all: readonly Shortcut[]): Shortcut[] =>
  all.toSorted((a, b) => COMMANDS.indexOf(a.name) - COMMANDS.indexOf(b.name));

/** A command without keys, and which would do. */
function NotSet({ command }: { command: string }) {
  const { say } = useLanguage();
  const known = PAGE_COMMANDS.find((name) => name === command);
  return (
    <>
      {say('shortcut_none')}
      {known && (
        <>
          {' · '}
          {say('shortcut_suggested')} <kbd dir="ltr">{SUGGESTED_KEYS[known]}</kbd>
        </>
      )}
    </>
  );
}
