import { browser } from './browser';

/** A command of ours with the keys that call it; empty keys where the reader or the browser took them away. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** None where the browser has no commands (Firefox for Android). */
export async function shortcuts(): Promise<Shortcut[]> {
  const { commands: api } = browser as { commands?: typeof browser.commands };
  const commands = (await api?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** Where the browser lets the reader change shortcuts: Firefox has a call for it, Chrome a page. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
