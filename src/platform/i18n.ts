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
  return languageOf(browserCode(), (key, values) => browser.i18n.getMessage(key, [...values]));
}

/** Whether the browser finds our sentences: Chromium was seen to find none in a page that it had just begun. */
export const browserSpeaks = (): boolean => translate('language_code') !== '';

/** The sentences of a language, from the extension's own files. */
export async function catalogueOf(code: LanguageCode): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  return v.parse(CatalogueSchema, await response.json());
}

/** A language by its catalogue, which needs the browser no more; `read` is how that is come by. */
export const chosenLanguage = async (
  code: LanguageCode,
  read: (code: LanguageCode) => Promise<Catalogue> = catalogueOf,
): Promise<Language> => languageOf(code, lookupIn(await read(code)));

/** The language that the reader wants: the one chosen, or the browser's; English where the browser tells none of ours. */
export const wantedCode = ({ language }: Pick<Settings, 'language'>): LanguageCode =>
  language === 'browser' ? browserCode() : language;

const browserCode = (): LanguageCode => LANGUAGE_CODES.find((known) => known === translate('language_code')) ?? 'en';
