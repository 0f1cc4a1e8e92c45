import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Annotation, bodiesOf, noteOf } from '../../src/core/annotation/annotation';
import { anAnnotation } from '../library/samples';
import { askBackground } from './harness/extension';
import { pressIn } from './harness/hands';
import { stage } from './harness/session';

const LIBRARY = 'src/screens/library/index.html#kept=kept';
const current = stage();
let [here, there]: Page[] = [];

const notes = async (): Promise<string[]> => {
  const { items } = await askBackground(here!, 'library/entries', { after: null, limit: 100 });
  return items.map(({ annotation }) => noteOf(annotation)).sort();
};
const untilKept = (wanted: readonly string[]) =>
  vi.waitFor(async () => expect(await notes()).toEqual(wanted), { timeout: 15_000, interval: 250 });

/** An annotation opened in a tab of the library. */
async function opened(quote: string): Promise<Page> {
  const screen = await current.session.openScreen(LIBRARY);
  await (await screen.waitForSelector(`.l-hit .r-passage::-p-text(${quote})`))?.click();
  await (await screen.waitForSelector('.l-pane .r-tools > .k-button'))?.click();
  await screen.waitForSelector('.l-pane textarea');
  return screen;
}

const type = (screen: Page, note: string) => screen.locator('.l-pane textarea').fill(note);
const shown = (screen: Page) => screen.$eval('.l-pane textarea', (field) => field.value);

/** What the other tab would save, from the state that is stored now. */
async function savedThere(note: string): Promise<{ readonly annotation: Annotation }> {
  const [before] = (await askBackground(there!, 'library/entries', { after: null, limit: 1 })).items;
  return { annotation: { ...before!.annotation, body: bodiesOf(note, ['river']) } };
}

beforeEach(async () => {
  there = await current.session.openScreen(LIBRARY);
  const { items } = await askBackground(there, 'library/entries', { after: null, limit: 100 });
  await askBackground(there, 'annotation/delete', { ids: items.map(({ annotation }) => annotation.id) });
  await askBackground(there, 'annotation/save', { annotation: anAnnotation({ quote: 'in writing' }) });
  here = await opened('in writing');
});
afterEach(() => Promise.all([here?.close(), there?.close()]));

test('a change in one tab is seen in the other, where nothing is being typed', async () => {
  await askBackground(there!, 'annotation/save', await savedThere('theirs'));
  await vi.waitFor(async () => expect(await shown(here!)).toBe('theirs'));
  await type(here!, 'mine, after theirs');
  await untilKept(['mine, after theirs']);
});

describe('while something is being typed in one tab and the other is saved', () => {
  beforeEach(async () => {
    // What is typed goes to the library after a pause of half a second, so the other tab's save, which is sent in the
    // same moment, comes first.
    await here!.$eval(
      '.l-pane textarea',
      (field, message) => {
        field.value = 'mine';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message);
      },
      { call: 'annotation/save', params: await savedThere('theirs') } as never,
    );
    await here!.waitForSelector('.l-pane .k-notice[role=alert]');
  });

  test('mine is kept where the reader says so', async () => {
    await pressIn(here!, 'Keep mine');
    await untilKept(['mine']);
  });

  test('the other one is taken', async () => {
    await pressIn(here!, 'Take the other');
    await vi.waitFor(async () => expect(await shown(here!)).toBe('theirs'));
    expect(await notes()).toEqual(['theirs']);
  });

  test('both are kept, and each is an annotation of its own', async () => {
    await pressIn(here!, 'Keep both');
    await untilKept(['mine', 'theirs']);
    expect(await shown(here!)).toBe('theirs');
    await vi.waitFor(async () => expect(await here!.$$('.l-hit')).toHaveLength(2));
  });
});
