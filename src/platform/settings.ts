import * as v from 'valibot';
import { type Settings, SettingsSchema } from '../core/settings';
import { browser } from './browser';

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
