import type { KeyInput, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inUi, press, selectWords } from './harness/hands';
import { gone, isShown, paintedAs, placeCaret, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const open = async (): Promise<Page> => {
  const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
  await whenPainted(page);
  return page;
};

afterEach(async () => {
  for (const page of await current.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
});

const KEYS: readonly KeyInput[] = ['h', 'j', 'k', '/', 'Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'];

describe('the page’s own keys', () => {
  /** Writes down each key that the page is given, in the order of its listeners, and whether it was prevented. */
  const listen = (page: Page) =>
    page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const hear = (where: string) => (event: Event) => {
        heard.push(`${where} ${(event as KeyboardEvent).key}${event.defaultPrevented ? ' prevented' : ''}`);
      };
      for (const type of ['keydown', 'keyup']) {
        window.addEventListener(type, hear(type), true);
        document.body.addEventListener(type, hear(type));
      }
    });
  const expected = KEYS.flatMap((key) => [`keydown ${key}`, `keydown ${key}`, `keyup ${key}`, `keyup ${key}`]);

  test.each(['no words are selected', 'the toolbar stands beside words', 'a card is open'])(
    'come to it, all of them and once, while %s',
    async (state) => {
      const page = await open();
      await listen(page);
      if (state.includes('toolbar')) {
        await selectWords(page, 'a verbal promise');
        await inUi(page, '.p-toolbar');
      }
      if (state.includes('card')) {
        await placeCaret(page, 'three lines and a signature');
        const at = await page.evaluate(() => {
          const { left, top } = document.getSelection()!.getRangeAt(0).getBoundingClientRect();
          return { left, top };
        });
        await page.mouse.click(at.left + 8, at.top + 4);
        await inUi(page, '.p-card');
      }
      for (const key of KEYS) await page.keyboard.press(key);
      expect(await page.evaluate('heard')).toEqual(expected);
    },
  );

  test('move its own caret, and type into its own fields, in and around the article', async () => {
    const page = await open();
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.textContent = 'A comment of the reader on the article.';
      document.querySelector('article')!.append(box);
      box.focus();
      document.getSelection()!.selectAllChildren(box);
    });
    await page.keyboard.type('hjk/');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(() => document.querySelector('[contenteditable]')!.textContent)).toBe('hjk/');
    expect(await page.evaluate(() => `${document.getSelection()}`)).toBe('/');
    expect(await isShown(page, '.p-toolbar')).toBe(false);
  });
});

describe('the page’s own menus', () => {
  test('for a selection stand beside ours, and both can be pressed', async () => {
    const page = await open();
    await page.evaluate(() => {
      const menu = document.createElement('button');
      Object.assign(menu, { id: 'own-menu', textContent: 'Share', hidden: true });
      menu.style.cssText = 'position: fixed; left: 4px; top: 4px; z-index: 9';
      menu.addEventListener('mousedown', (event) => event.preventDefault());
      menu.addEventListener('click', () => {
        document.body.dataset['shared'] = `${document.getSelection()}`;
      });
      document.body.append(menu);
      document.addEventListener('mouseup', () => {
        menu.hidden = document.getSelection()!.isCollapsed;
      });
    });
    await selectWords(page, 'a verbal promise');
    await inUi(page, '.p-toolbar');
    await page.click('#own-menu');
    expect(await page.evaluate(() => document.body.dataset['shared'])).toBe('a verbal promise');
    await press(page, 'Highlight in Green');
    await untilPainted(page, 'readout-annotation-green', 'a verbal promise');
  });

  test('stay open when ours open and close', async () => {
    const page = await open();
    await page.evaluate(() => {
      const popover = document.createElement('div');
      Object.assign(popover, { id: 'own-popover', popover: 'auto', textContent: 'Newsletter' });
      popover.style.cssText = 'inset: auto; left: 0; bottom: 0; margin: 0';
      document.body.append(popover);
      popover.showPopover();
    });
    const isOpen = () => page.evaluate(() => document.querySelector('#own-popover')!.matches(':popover-open'));
    await placeCaret(page, 'a verbal promise', 16);
    await page.keyboard.press('Shift');
    await inUi(page, '.p-toolbar');
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => document.getSelection()!.removeAllRanges());
    await gone(page, '.p-toolbar');
    expect(await isOpen()).toBe(true);
  });
});

describe('the page’s own highlights', () => {
  test('are neither taken for ours nor taken away', async () => {
    const page = await open();
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1')!);
      CSS.highlights.set('page-search', new Highlight(range));
    });
    const before = await paintedAs(page, 'page-search');
    await selectWords(page, 'a verbal promise');
    await press(page, 'Highlight in Blue');
    await untilPainted(page, 'readout-annotation-blue', 'a verbal promise');
    expect(await paintedAs(page, 'page-search')).toEqual(before);
  });
});
