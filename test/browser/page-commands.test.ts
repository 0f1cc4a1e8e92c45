import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { noteOf, quoteOf, tagsOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { askBackground, tabOf } from './harness/extension';
import { inUi, press, selectWords } from './harness/hands';
import { command, focused, gone, isShown, paintedAs, placeCaret, untilPainted } from './harness/in-page';
import { painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const ARTICLE = '/potohar/border-guarantees';
const open = async (): Promise<Page> => {
  const page = await current.session.open(current.site.origin + ARTICLE);
  await whenPainted(page);
  return page;
};
const kept = async () => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const article = articleIdOf(current.site.origin + ARTICLE);
  const annotations = await askBackground(screen, 'annotation/list', { article });
  await screen.close();
  return annotations;
};
const YELLOW = 'readout-annotation-yellow';
const FOCUS = 'readout-focus';

/** What the reader does, counted. */
function counted() {
  let actions = 0;
  return {
    action: <T>(how: Promise<T>): Promise<T> => {
      actions++;
      return how;
    },
    actions: () => actions,
  };
}

describe('from selected words', () => {
  test('to a plain highlight it takes one key', async () => {
    const page = await open();
    await placeCaret(page, 'four guards were killed', 'four guards were killed'.length);
    const { action, actions } = counted();
    await action(command(current.session, page, 'highlight-selection'));
    await untilPainted(page, YELLOW, 'four guards were killed');
    expect((await kept()).map(quoteOf)).toEqual(['four guards were killed']);
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
    expect(actions()).toBe(1);
    await page.close();
  });

  test('to a saved note with tags it takes three actions, by the pointer as by the keyboard', async () => {
    const page = await open();
    await selectWords(page, 'she declined to');
    const pointer = counted();
    await pointer.action(press(page, 'Note'));
    await inUi(page, 'textarea');
    await pointer.action(page.keyboard.type('as in March'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('silence');
    await pointer.action(press(page, 'Save'));
    await gone(page, '.p-editor');
    expect(pointer.actions()).toBeLessThanOrEqual(3);

    await placeCaret(page, 'The next briefing', 'The next briefing'.length);
    const keyboard = counted();
    await keyboard.action(command(current.session, page, 'annotate-selection'));
    await inUi(page, 'textarea');
    await keyboard.action(page.keyboard.type('mark the day'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('diary');
    await page.keyboard.down('Control');
    await keyboard.action(page.keyboard.press('Enter'));
    await page.keyboard.up('Control');
    await gone(page, '.p-editor');
    expect(keyboard.actions()).toBeLessThanOrEqual(3);

    const written = (await kept()).map((one) => [quoteOf(one), noteOf(one), ...tagsOf(one)]);
    expect(written).toContainEqual(['she declined to', 'as in March', 'silence']);
    expect(written).toContainEqual(['The next briefing', 'mark the day', 'diary']);
    await page.close();
  });
});

describe('by keys alone', () => {
  test('the sentence and the paragraph of the caret are highlighted whole', async () => {
    const page = await open();
    await placeCaret(page, 'lorries had crossed');
    await command(current.session, page, 'highlight-sentence');
    const sentence = 'She added that humanitarian convoys were exempt and that 212 lorries had crossed since Monday.';
    await expect.poll(async () => (await kept()).map(quoteOf)).toContain(sentence);
    await placeCaret(page, 'secret meeting');
    await command(current.session, page, 'highlight-paragraph');
    await expect
      .poll(async () => (await kept()).map(quoteOf).at(-1))
      .toMatch(/^Asked about reports of a secret meeting.*comment\.$/);
    await page.close();
  });

  test('what cannot be marked is said, and nothing is kept', async () => {
    const page = await open();
    const before = (await kept()).length;
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await command(current.session, page, 'highlight-selection');
    expect(await (await inUi(page, '.k-toast')).evaluate((toast) => toast.textContent)).toMatch(/Select words/);
    await placeCaret(page, 'finally some clear words', 12);
    await command(current.session, page, 'highlight-selection');
    await page.waitForFunction(() =>
      document
        .querySelector('readout-marks')
        ?.shadowRoot?.querySelector('.k-toast')
        ?.textContent?.includes('not in the article'),
    );
    expect((await kept()).length).toBe(before);
    await page.close();
  });

  test('marks are walked one after the other; Escape closes the card and gives the focus back', async () => {
    const page = await open();
    await page.focus('a');
    const here = await focused(page);
    await command(current.session, page, 'next-mark');
    await inUi(page, '.p-card');
    expect(await focused(page)).toBe('About these words');
    const [first] = await paintedAs(page, FOCUS);
    await command(current.session, page, 'next-mark');
    await page.waitForFunction((was) => `${[...(CSS.highlights.get('readout-focus') ?? [])][0]}` !== was, {}, first);
    await command(current.session, page, 'previous-mark');
    await page.waitForFunction((was) => `${[...(CSS.highlights.get('readout-focus') ?? [])][0]}` === was, {}, first);
    await page.keyboard.press('Escape');
    await gone(page, '.p-card');
    expect(await focused(page)).toBe(here);
    await page.close();
  });

  test('the list of marks is opened, walked and left; the card that it opens leads back to it', async () => {
    const page = await open();
    await page.focus('a');
    const here = await focused(page);
    await command(current.session, page, 'mark-list');
    await inUi(page, '.p-list ol');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await inUi(page, '.p-card');
    await page.keyboard.press('Escape');
    await gone(page, '.p-card');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('Escape');
    await gone(page, '.p-list ol');
    expect(await focused(page)).toBe(here);
    await page.close();
  });

  test('all marks are hidden, and shown again', async () => {
    const page = await open();
    await command(current.session, page, 'toggle-marks');
    await expect.poll(() => painted(page)).toEqual([]);
    expect(await isShown(page, '.p-tick')).toBe(false);
    await command(current.session, page, 'toggle-marks');
    expect((await whenPainted(page)).join('\n')).toContain('three lines and a signature');
    await page.close();
  });
});

// Only Chromium lets a test press a browser's own keys, by its worker.
test.runIf(inject('browser') === 'chromium')('the browser’s own keys reach the page', async () => {
  const page = await open();
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const given = await screen.evaluate(async () =>
    (await (globalThis.browser ?? globalThis.chrome).commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  );
  // Chrome drops, without a word, keys that it uses itself.
  expect(given.filter(([, keys]) => keys)).toEqual([
    ['_execute_action', 'Alt+Shift+O'],
    ['highlight-selection', 'Alt+Shift+H'],
    ['mark-list', 'Alt+Shift+L'],
    ['next-mark', 'Alt+Shift+J'],
  ]);
  const tab = await tabOf(screen, page);
  await screen.close();
  await placeCaret(page, 'Rabia Sethwala', 0);
  const worker = await (
    await current.session.browser.waitForTarget((target) => target.type() === 'service_worker')
  ).worker();
  const dispatch = (id: number) =>
    (chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: { id: number }) => void }).dispatch(
      'mark-list',
      { id },
    );
  await worker?.evaluate(dispatch, tab);
  await inUi(page, '.p-list ol');
  await page.close();
});
