// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
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
    },
    shortcuts: async () => [{ name: 'highlight', description: 'Highlight the selection', keys: '' }],
    openShortcutSettings: async () => undefined,
    storageSpace: async () => ({ used: 4_200_000, persistent: true }),
    keepForGood: async () => true,
  };
  return { world, tools, asked, settings: () => settings };
}

describe('the options', () => {
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

  it('delete everything only when asked twice, and take it back', async () => {
    const { tools, world } = fakeTools();
    show(<Options tools={tools} />);
    fireEvent.click(await screen.findByText('Delete all annotations'));
    expect(world.saved.size).toBe(2);
    fireEvent.click(screen.getByText('Delete all annotations'));
    await waitFor(() => expect(world.saved.size).toBe(0));
    fireEvent.click(await screen.findByText('Undo'));
    await waitFor(() => expect(world.saved.size).toBe(2));
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
