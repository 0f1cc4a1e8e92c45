// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/core/errors';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { hostFrom } from '../../src/screens/options/host-from';
import { Options } from '../../src/screens/options/options';
import type { OptionsTools } from '../../src/screens/options/tools';
import { fakeWorld, sampleStatus } from './fakes';
import { show, urdu } from './render';

afterEach(cleanup);

function fakeTools() {
  const world = fakeWorld(sampleStatus());
  let settings: Settings = DEFAULT_SETTINGS;
  const asked: string[] = [];
  const tools: OptionsTools = {
    ...world,
    readSettings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    sites: {
      list: async () => ['valley-post.example'],
      add: async (host) => asked.push(host) > 0,
      remove: async () => undefined,
      everywhere: async () => false,
      addAll: async () => asked.push('all') > 0,
      removeAll: async () => undefined,
    },
    shortcuts: async () => [
      { name: 'highlight-selection', description: '', keys: 'Alt+Shift+H' },
      { name: 'annotate-selection', description: '', keys: '' },
    ],
    openShortcutSettings: async () => undefined,
    storageSpace: async () => ({ used: 4_200_000, persistent: true }),
    keepForGood: async () => true,
  };
  return { world, tools, asked, settings: () => settings };
}

describe('the options', () => {
  it('tell the keys of each command, and which would do for one that has none', async () => {
    show(<Options tools={fakeTools().tools} />);
    const keysOf = (command: string) => screen.getByText(command).closest('div')?.querySelector('dd')?.textContent;
    await screen.findByText('Highlight the selected words');
    expect(keysOf('Highlight the selected words')).toBe('Alt+Shift+H');
    expect(keysOf('Write a note on the selected words')).toBe('not set · suggested: Alt+Shift+N');
  });

  it('store each choice as it is made', async () => {
    const { tools, settings } = fakeTools();
    show(<Options tools={tools} />);
    fireEvent.click(await screen.findByLabelText('Key points'));
    await waitFor(() => expect(settings().keyPoints).toBe(false));
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'ur' } });
    await waitFor(() => expect(settings().language).toBe('ur'));
  });

  it('ask for a site by its host, however it was typed', async () => {
    const { tools, asked } = fakeTools();
    show(<Options tools={tools} />);
    fireEvent.input(await screen.findByLabelText(/Address of a site/), {
      target: { value: ' https://www.harbour-courier.example/world?x=1 ' },
    });
    fireEvent.click(screen.getByText('Add'));
    expect(asked).toEqual(['harbour-courier.example']);
  });

  it('say what a site must look like where it was not understood', async () => {
    const { tools, asked } = fakeTools();
    show(<Options tools={tools} />);
    fireEvent.input(await screen.findByLabelText(/Address of a site/), { target: { value: 'not a site' } });
    fireEvent.click(screen.getByText('Add'));
    expect(screen.getByRole('alert').textContent).toMatch(/example\.org/);
    expect(asked).toEqual([]);
  });

  it('delete everything only when asked twice, and after a backup was saved', async () => {
    const { tools, world } = fakeTools();
    const done: string[] = [];
    world.answer('library/erase', () => done.push('erased') && null);
    world.answer('library/articles', () => ({ items: [], next: null }));
    world.answer('judgement/all', () => ({ corrections: [], verdicts: [], aliases: [] }));
    show(<Options tools={{ ...tools, download: (name) => done.push(name) }} />);
    fireEvent.click(await screen.findByText('Delete everything'));
    expect(done).toEqual([]);
    fireEvent.click(screen.getByText('Save a backup and delete'));
    await screen.findByText(/Everything was deleted/);
    expect(done).toEqual([expect.stringMatching(/^readout-backup-/), 'erased']);
  });

  it('delete nothing where the backup cannot be made', async () => {
    const { tools, world } = fakeTools();
    const done: string[] = [];
    world.answer('library/erase', () => done.push('erased') && null);
    world.answer('library/entries', () => {
      throw new ReadoutError('storage-failed', 'cannot be read');
    });
    show(<Options tools={tools} />);
    fireEvent.click(await screen.findByText('Delete everything'));
    fireEvent.click(screen.getByText('Save a backup and delete'));
    await screen.findByRole('alert');
    expect(done).toEqual([]);
  });

  it('list what was said of whole sites, and forget it', async () => {
    const { tools, settings } = fakeTools();
    await tools.changeSettings({ siteVerdicts: { 'quay.example': false } });
    show(<Options tools={tools} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Forget what I said of quay.example' }));
    await waitFor(() => expect(settings().siteVerdicts).toEqual({}));
    expect(screen.queryByText('quay.example')).toBeNull();
  });

  it('list whom the reader named as a speaker: each can be named otherwise, forgotten, and had back', async () => {
    const { tools, world } = fakeTools();
    const alias = { words: 'spokesperson', reach: { of: 'ministry', ministry: 'PK' }, at: '2026-01-01T00:00:00Z' };
    let aliases: object[] = [{ ...alias, speaker: 'Mira Talvik' }];
    world.answer('alias/list', () => aliases);
    world.answer('alias/keep', ({ alias: kept }: { alias: object }) => {
      aliases = [kept];
      return null;
    });
    world.answer('alias/forget', () => {
      aliases = [];
      return null;
    });
    show(<Options tools={tools} />);
    fireEvent.change(await screen.findByLabelText('Speaker for “spokesperson”'), { target: { value: 'Jaan Rebane ' } });
    await waitFor(() => expect(aliases).toMatchObject([{ ...alias, at: expect.anything(), speaker: 'Jaan Rebane' }]));
    expect(screen.getByText('· In reports of the ministry of Pakistan')).toBeTruthy();
    await screen.findByDisplayValue('Jaan Rebane');
    fireEvent.click(screen.getByRole('button', { name: 'Forget who “spokesperson” is' }));
    fireEvent.click(await screen.findByText('Undo'));
    await screen.findByDisplayValue('Jaan Rebane');
    expect(aliases).toMatchObject([{ speaker: 'Jaan Rebane' }]);
  });

  it('ask for all sites at once', async () => {
    const { tools, asked } = fakeTools();
    show(<Options tools={tools} />);
    fireEvent.click(await screen.findByText('On all sites'));
    expect(asked).toEqual(['all']);
  });

  it('speak Urdu', async () => {
    show(<Options tools={fakeTools().tools} />, urdu);
    expect(await screen.findByText('ریڈ آؤٹ کی ترتیبات')).toBeTruthy();
  });
});

describe('the host of what was typed', () => {
  it.each([
    ['example.org', 'example.org'],
    ['www.example.org', 'example.org'],
    ['http://news.example.org:8080/a', 'news.example.org'],
    ['example', null],
    ['', null],
    ['two words', null],
  ])('%j is %j', (typed, host) => expect(hostFrom(typed)).toBe(host));
});
