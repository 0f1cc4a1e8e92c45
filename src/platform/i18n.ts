import * as v from 'valibot';
import { type Catalogue, CatalogueSchema, lookupIn } from '../core/language/catalogue';
import {
  LANGUAGE_CODES,
  type Language,
  type LanguageCode,
  languageOf,
  type MessageKey,
} from '../core/language/language';
import type { Settings } from '../core/settings';
import { browser } from './browser';

/** The sentence of a key in the browser's language, with `values` in the place of $1, $2, … */
export const translate = (key: MessageKey, ...values: string[]): string => browser.i18n.getMessage(key, values);

/** The language the browser has chosen among ours: the one that its messages are in. */
export function browserLanguage(): Language {
  const code = LANGUAGE_CODES.find((known) => known === translate('language_code')) ?? 'en';
  return languageOf(code, (key, values) => browser.i18n.getMessage(key, [...values]));
}

/** Whether the browser finds our sentences: Chromium was seen to find none in a page that it had just begun. */
export const browserSpeaks = (): boolean => translate('language_code') !== '';

/** The sentences of a language, from the extension's own files. */
export async function catalogueOf(code: LanguageCode): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  return v.parse(CatalogueSchema, await response.json());
}

/** A language that the reader chose instead of the browser's. */
export const chosenLanguage = async (
  code: LanguageCode,
  read: (code: LanguageCode) => Promise<Catalogue> = catalogueOf,
): Promise<Language> => languageOf(code, lookupIn(await read(code)));

/**
 * The language of what the reader sees: the one chosen, or the browser's, or English where the browser finds none of our
 * sentences. `read` is how a catalogue is come by.
 */
export const languageFor = async (
  { language }: Pick<Settings, 'language'>,
  read?: (code: LanguageCode) => Promise<Catalogue>,
): Promise<Language> => {
  if (language !== 'browser') return chosenLanguage(language, read);
  return browserSpeaks() ? browserLanguage() : chosenLanguage('en', read);
};
