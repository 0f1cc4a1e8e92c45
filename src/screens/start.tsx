import { type ComponentChild, render } from 'preact';
import type { Language } from '../core/language/language';
import type { Settings } from '../core/settings';
import { Speak } from '../kit/speech';
import { browserLanguage, browserSpeaks, chosenLanguage } from '../platform/i18n';
import { onSettings, readSettings } from '../platform/settings';

/**
 * Shows a screen in the reader's language and theme, and again when these are changed in the options. What the screen
 * itself has to ask first is asked meanwhile.
 */
export async function start(asked: (() => ComponentChild) | Promise<() => ComponentChild>): Promise<void> {
  const [screen, settings] = await Promise.all([asked, readSettings()]);
  await show(screen, settings);
  onSettings((changed) => {
    show(screen, changed).catch((error) => console.error('Readout: the settings could not be applied', error));
  }, new AbortController().signal);
}

async function show(screen: () => ComponentChild, settings: Settings): Promise<void> {
  const language = await languageFor(settings);
  const { documentElement: html } = document;
  html.lang = language.code;
  html.dir = language.direction;
  html.dataset.theme = settings.theme;
  render(<Speak language={language}>{screen()}</Speak>, document.body);
}

const languageFor = async ({ language }: Settings): Promise<Language> =>
  language === 'browser' && browserSpeaks()
    ? browserLanguage()
    : chosenLanguage(language === 'browser' ? 'en' : language);
