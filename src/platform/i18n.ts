import * as v from 'valibot';
import { CatalogueSchema, lookupIn } from '../core/language/catalogue';
import {
  LANGUAGE_CODES,
  type Language,
  type LanguageCode,
  languageOf,
  type MessageKey,
} from '../core/language/language';
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

/** A language that the reader chose instead of the browser's, from the extension's own files. */
export async function chosenLanguage(code: LanguageCode): Promise<Language> {
  const response = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  return languageOf(code, lookupIn(v.parse(CatalogueSchema, await response.json())));
}
