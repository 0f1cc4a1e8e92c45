import { PAGE_COMMANDS, type PageCommand } from '../core/commands';
import { browser } from './browser';

/** A command of ours with the keys that call it; empty keys where the reader or the browser took them away. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Firefox for Android has no commands. */
const commandsApi = (): typeof browser.commands | undefined =>
  (browser as { commands?: typeof browser.commands }).commands;

export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await commandsApi()?.getAll()) ?? [];
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

/** Calls `listener` with each command that concerns a page, and the tab it was given in. To be called at once. */
export function onPageCommand(listener: (command: PageCommand, tab: number) => void): void {
  commandsApi()?.onCommand.addListener((name, tab) => {
    const command = PAGE_COMMANDS.find((known) => known === name);
    if (command && tab?.id !== undefined) listener(command, tab.id);
  });
}
