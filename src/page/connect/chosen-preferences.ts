import type { LanguageCode } from '../../core/language/language';
import { chosenLanguage, wantedCode } from '../../platform/i18n';
import { background } from '../../platform/messages';
import { onSettings, readSettings } from '../../platform/settings';
import type { Preferences } from '../preferences';

/** What the reader chose, now; `onChange` is called with what they choose later, until the signal aborts. */
export function chosenPreferences(onChange: (wanted: Preferences) => void, signal: AbortSignal) {
  let chosen = readSettings().then(preferencesFor);
  onSettings((settings) => {
    chosen = preferencesFor(settings);
    chosen.then(onChange, (error: unknown) => console.error('Readout: the settings could not be applied', error));
  }, signal);
  return () => chosen;
}

/**
 * The sentences come all at once: a page may not read the extension's files itself, and once the extension is updated
 * the browser refuses it every sentence, also the one that says so.
 */
async function preferencesFor(settings: Preferences['settings']): Promise<Preferences> {
  const sentences = (code: LanguageCode) => background('language/sentences', { code });
  return { settings, language: await chosenLanguage(wantedCode(settings), sentences) };
}
