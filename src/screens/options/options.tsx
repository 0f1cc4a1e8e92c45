import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import { DataSection } from './data-section';
import { LookSection } from './look-section';
import { MarksSection } from './marks-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { SpeakersSection } from './speakers-section';
import type { OptionsTools } from './tools';

/** The options: each choice is stored as it is made. */
export function Options({ tools }: { tools: OptionsTools }) {
  const { say } = useLanguage();
  const [loaded] = useLoaded(tools.readSettings, [tools]);
  const [changed, setChanged] = useState<Settings | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const settings = changed ?? (loaded.kind === 'ready' ? loaded.value : null);
  const onChange = (change: Partial<Settings>) => {
    tools.changeSettings(change).then(setChanged, setTrouble);
  };
  return (
    <div class="k-root k-page">
      <header class="k-masthead">
        <h1>{say('options_title')}</h1>
      </header>
      <main>
        {loaded.kind === 'failed' && <Failure error={loaded.error} />}
        {trouble !== null && <Failure error={trouble} />}
        {settings && (
          <>
            <SitesSection sites={tools.sites} settings={settings} onChange={onChange} />
            <MarksSection settings={settings} onChange={onChange} />
            <SpeakersSection background={tools.background} />
            <LookSection settings={settings} onChange={onChange} />
            <ShortcutsSection tools={tools} />
            <DataSection tools={tools} />
          </>
        )}
      </main>
    </div>
  );
}
