import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { noteOf, quoteOf, tagsOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { textOf } from '../../src/core/text/span';
import { askBackground, askPage, tabOf } from './harness/extension';
import { clickWords, inUi, press, selectWords } from './harness/hands';
import { command, focused, gone, isShown, placeCaret, untilPainted } from './harness/in-page';
import { painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';
import { violations } from './screens/axe';
import { IN_PAGE_STATES } from './screens/in-page-states';
import { choose, LOOKS } from './screens/prepared';

const current = stage();
const ARTICLE = '/potohar/border-guarantees';
const open = async (path = ARTICLE): Promise<Page> => {
  const page = await current.session.open(current.site.origin + path);
  await whenPainted(page);
  return page;
};
const inScreen = async <T>(how: (screen: Page) => Promise<T>): Promise<T> => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const answer = await how(screen);
  await screen.close();
  return answer;
};
const kept = () =>
  inScreen((screen) =>
    askBackground(screen, 'annotation/list', { article: articleIdOf(current.site.origin + ARTICLE) }),
  );
const settle = (settings: Record<string, unknown>) =>
  inScreen((screen) =>
    screen.evaluate(
      (chosen) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: chosen }),
      settings as never,
    ),
  );

afterEach(async () => {
  for (const page of await current.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
});

describe('what is marked', () => {
  afterEach(() => settle({}));

  test('is chosen in the options, for pages that are open too', async () => {
    const page = await open();
    const words = 'three lines and a signature';
    expect((await painted(page)).join('\n')).toContain(words);
    await settle({ claims: false });
    await untilPainted(page, 'readout-claim-conflictual', words, false);
    expect((await painted(page)).join('\n')).toContain('Pakistan rejected a statement');
    await settle({ claims: false, keyPoints: false });
    await expect.poll(() => painted(page)).toEqual([]);
    await settle({});
    await untilPainted(page, 'readout-claim-conflictual', words);
  });

  test('is chosen in the list of marks, and is there from the start in the next page', async () => {
    const page = await open();
    await command(current.session, page, 'mark-list');
    await (await inUi(page, '.p-shown summary')).click();
    await (await inUi(page, '.p-shown input')).click();
    await untilPainted(page, 'readout-claim-conflictual', 'three lines', false);
    await page.close();
    const next = await open();
    expect((await painted(next)).join('\n')).not.toContain('three lines and a signature');
  });

  test('is seen for once where a screen jumps to it', async () => {
    await settle({ claims: false });
    const page = await open();
    expect((await painted(page)).join('\n')).not.toContain('three lines and a signature');
    const mark = await inScreen(async (screen) => {
      const tab = await tabOf(screen, page);
      const { analysis, article } = (await askPage(screen, tab, 'page/status', {}))!;
      const index = analysis.claims.findIndex(({ content }) =>
        textOf(article.text, content[0]!).includes('three lines'),
      );
      return askPage(screen, tab, 'page/jump', { mark: `claim:${index}` });
    });
    expect(mark).toBe(true);
    expect((await painted(page)).join('\n')).toContain('three lines and a signature');
  });

  test('has the colour that the reader chose for a plain highlight', async () => {
    await settle({ colour: 'green' });
    const page = await open();
    await placeCaret(page, 'The next briefing', 17);
    await command(current.session, page, 'highlight-selection');
    await untilPainted(page, 'readout-annotation-green', 'The next briefing');
  });
});

describe('the map beside the scroll bar', () => {
  test('leads to a mark with one press, leaves the focus where it was, and can be turned off', async () => {
    const page = await open();
    await page.setViewport({ width: 1000, height: 500 });
    await page.focus('a');
    const here = await focused(page);
    await inUi(page, '.p-tick');
    const ticks = await page.$$('readout-marks >>> .p-tick');
    expect(ticks.length).toBeGreaterThan(8);
    await ticks.at(-1)!.click();
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.evaluate(() => CSS.highlights.has('readout-focus'))).toBe(true);
    expect(await focused(page)).toBe(here);
    await settle({ map: false });
    await gone(page, '.p-tick');
    await settle({});
    await inUi(page, '.p-tick');
  });

  test('stands beside the page’s own scroll bar, never on it', async () => {
    const page = await open();
    await page.setViewport({ width: 1000, height: 500 });
    // A classic scroll bar, which browsers without a screen do not draw.
    await page.addStyleTag({
      content:
        'html { overflow: hidden } body { position: fixed; inset: 0 20px 0 0; margin: 0; overflow: scroll; padding-right: 0 }',
    });
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await inUi(page, '.p-tick');
    const right = await page.evaluate(
      () =>
        document.querySelector('readout-marks')?.shadowRoot?.querySelector('.p-tick')?.getBoundingClientRect().right,
    );
    expect(right).toBeLessThanOrEqual(1000);
  });
});

describe('what stands beside selected words', () => {
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const box = document
        .querySelector('readout-marks')!
        .shadowRoot!.querySelector('.p-popover')!
        .getBoundingClientRect();
      const words = [...document.getSelection()!.getRangeAt(0).getClientRects()];
      const covers = words.some(
        (w) => w.left < box.right && box.left < w.right && w.top < box.bottom && box.top < w.bottom,
      );
      return {
        covers,
        inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5,
        below: box.top >= Math.max(...words.map(({ bottom }) => bottom)),
      };
    });

  test.each([
    ['a wide page', 1200, 800],
    ['320 px', 320, 568],
    ['320 px, zoomed to 200 %', 160, 284],
    ['a page zoomed to 400 %, as the viewport sees it', 300, 200],
  ])('covers none of them and stays in the viewport: %s', async (_name, width, height) => {
    const page = await open();
    await page.setViewport({ width, height });
    for (const words of ['Addressing the weekly', 'a night of firing', 'declined to comment']) {
      await selectWords(page, words);
      await inUi(page, '.p-toolbar');
      const { covers, inside } = await boxes(page);
      expect({ words, covers, inside }).toEqual({ words, covers: false, inside: true });
    }
    await page.evaluate(() => scrollBy(0, 40));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await boxes(page)).toMatchObject({ covers: false, inside: true });
  });

  test('is below them for a finger, whose own menu stands above', async () => {
    const page = await open();
    await page.setViewport({ width: 390, height: 780 });
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })),
    );
    await placeCaret(page, 'a night of firing', 17);
    await inUi(page, '.p-toolbar');
    expect(await boxes(page)).toEqual({ covers: false, inside: true, below: true });
  });

  test('is nothing where the words are none of the article’s', async () => {
    const page = await open();
    await selectWords(page, 'finally some clear words');
    await selectWords(page, 'The next briefing');
    await inUi(page, '.p-toolbar');
    await selectWords(page, 'finally some clear words');
    await gone(page, '.p-toolbar');
    expect(await isShown(page, '.p-popover')).toBe(false);
  });
});

describe('what is typed', () => {
  test('is not lost with the tab: it is in the note when the page is opened again', async () => {
    const page = await open();
    await selectWords(page, 'nine fishermen by Iran');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('half a thou');
    await (await inUi(page, 'input[name=tags]')).type('sea');
    await expect.poll(async () => (await kept()).map(quoteOf)).toContain('nine fishermen by Iran');
    await page.close();
    await open();
    const written = async () => {
      const one = (await kept()).find((annotation) => quoteOf(annotation) === 'nine fishermen by Iran');
      return one && [noteOf(one), ...tagsOf(one)];
    };
    await expect.poll(written).toEqual(['half a thou', 'sea']);
  });

  test('in one tab is left to it where the article is opened in another', async () => {
    const writing = await open();
    await selectWords(writing, 'were exempt');
    await press(writing, 'Note');
    await (await inUi(writing, 'textarea')).type('still thin');
    await expect.poll(async () => (await kept()).map(quoteOf)).toContain('were exempt');
    await (await open()).close();
    await writing.bringToFront();
    await (await inUi(writing, 'textarea')).type('king');
    await press(writing, 'Save');
    await gone(writing, '.p-editor');
    expect((await kept()).map(noteOf)).toContain('still thinking');
    await writing.close();
  });

  test('is saved by Escape, and given up only by Cancel, which can be taken back', async () => {
    const page = await open();
    await selectWords(page, 'it baseless');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('strong word');
    await page.keyboard.press('Escape');
    await gone(page, '.p-editor');
    expect((await kept()).map(noteOf)).toContain('strong word');

    await selectWords(page, 'self-serving');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('another');
    await press(page, 'Cancel');
    await gone(page, '.p-editor');
    expect((await kept()).map(quoteOf)).not.toContain('self-serving');
    await press(page, 'Undo');
    const field = await inUi(page, 'textarea');
    await expect.poll(() => field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('another');
    await press(page, 'Save');
    await gone(page, '.p-editor');
    expect((await kept()).map(noteOf)).toContain('another');
  });

  test('stays in the panel that writes it: what the page’s keys do is not called', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset['keys'] = (document.body.dataset['keys'] ?? '') + key;
      });
    });
    await selectWords(page, 'a verbal promise');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('jk/');
    expect(await page.evaluate(() => document.body.dataset['keys'] ?? '')).toBe('');
  });
});

describe('a page that is hard on others', () => {
  test.each([
    [
      'resets everything',
      '* { all: initial !important } head, head * { display: none !important } p, h1, div, article, main, body { display: block !important } readout-marks { display: none !important; opacity: 0 !important; transform: scale(0) !important }',
    ],
    [
      'lies over everything',
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fffc }',
    ],
    [
      'filters and moves all of itself',
      'html { filter: grayscale(1); transform: translateX(3px); will-change: transform }',
    ],
  ])('%s: the card is seen, and can be pressed', async (_name, css) => {
    const page = await open();
    await page.addStyleTag({ content: css });
    await clickWords(page, '“Once we have it, the gates can open the same morning.”');
    const card = await inUi(page, '.p-card');
    const box = (await card.boundingBox())!;
    expect([Math.round(box.width), box.y >= 0]).toEqual([304, true]);
    const atClose = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      box.x + box.width / 2,
      box.y + 12,
    );
    expect(atClose).toBe('readout-marks');
    await press(page, 'Close');
    await gone(page, '.p-card');
  });

  test('writes its document anew: what is shown next is there again', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('readout-marks')?.remove());
    await selectWords(page, 'a verbal promise');
    await inUi(page, '.p-toolbar');
  });
});

describe('axe finds nothing against WCAG 2.2 AA', () => {
  const HOST = 'readout-marks';
  const looks = inject('browser') === 'firefox' ? LOOKS.slice(0, 1) : LOOKS;

  let screen: Page;
  beforeAll(async () => {
    screen = await current.session.openScreen('src/screens/options/index.html');
  });

  test.each(Object.entries(IN_PAGE_STATES))('%s, in any look', async (_name, reach) => {
    await choose(screen, looks[0]!);
    const page = await open();
    await reach(page, current.session);
    const found: string[] = [];
    for (const look of looks) {
      await choose(screen, look);
      await page.waitForFunction(
        (selector, { language, theme }) => {
          const host = document.querySelector<HTMLElement>(selector)!;
          return host.lang === language && host.shadowRoot!.querySelector(`[data-theme=${theme}]`);
        },
        {},
        HOST,
        look,
      );
      const seen = await violations(page, { inside: HOST });
      found.push(...seen.map((one) => `${look.language}, ${look.theme}: ${one}`));
    }
    expect(found).toEqual([]);
  });
});
