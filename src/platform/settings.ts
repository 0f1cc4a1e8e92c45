import * as v from 'valibot';
import { COLOURS } from '../core/annotation/annotation';
import { LANGUAGE_CODES } from '../core/language/language';
import { browser } from './browser';

export const THEMES = ['browser', 'light', 'dark'] as const;
/** What is marked in a page: claims, key points, the reader's own annotations, and the map beside the scroll bar. */
export const SHOWN = ['claims', 'keyPoints', 'annotations', 'map'] as const;
export type Shown = (typeof SHOWN)[number];

const on = v.fallback(v.boolean(), true);

/** What the reader chose. A value that is not understood falls back by itself; the others stay. */
const SettingsSchema = v.object({
  language: v.fallback(v.picklist(['browser', ...LANGUAGE_CODES]), 'browser'),
  theme: v.fallback(v.picklist(THEMES), 'browser'),
  /** The colour of a plain highlight. */
  colour: v.fallback(v.picklist(COLOURS), 'yellow'),
  claims: on,
  keyPoints: on,
  annotations: on,
  map: on,
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

const KEY = 'settings';
const parsed = (raw: unknown): Settings => {
  const known = v.safeParse(v.record(v.string(), v.unknown()), raw);
  return v.parse(SettingsSchema, known.success ? known.output : {});
};

export async function readSettings(): Promise<Settings> {
  return parsed((await browser.storage.local.get(KEY))[KEY]);
}

/** Resolves to the settings as they are then, when they are stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` after each change of the settings, here or in another window, until the signal aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const receive = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) listener(parsed(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(receive);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(receive), { once: true });
}
