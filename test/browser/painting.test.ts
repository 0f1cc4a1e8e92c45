import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { pageScript } from './harness/page-script';
import { stage } from './harness/session';

const WORDS = 'The spokesperson said that the crossing would stay closed, and that talks go on.';
const INSIDE = 'What stands in a shadow root is read and marked all the same.';
const current = stage([
  {
    path: '/paper',
    html: () => `<!doctype html><meta charset="utf-8"><title>Paper</title>
<style>body { font: 16px/1.5 serif } .dark { background: #111; color: #eee } ::highlight(theirs) { background: gold }</style>
<body><p id="words">${WORDS}</p><x-story></x-story><script>
  document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>${INSIDE}</p>';
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('words').firstChild);
  CSS.highlights.set('theirs', new Highlight(range));
</script></body>`,
  },
]);

let script = '';
let page: Page;
beforeAll(async () => {
  script = await pageScript('painter-page.ts');
});
beforeEach(async () => {
  page = await current.session.open(`${current.site.origin}/paper`);
  await page.evaluate(script);
});
afterEach(() => page.close());

/** What each highlight of ours covers. */
const ours = () =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('readout-'))
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );

const KEY_POINT = { id: 'k', style: { kind: 'key-point' }, words: 'said that the crossing would stay closed' };
const CLAIM = {
  id: 'c',
  style: { kind: 'claim', family: 'conflictual', doubtful: false },
  words: 'the crossing would stay closed, and that talks go on',
};
const MINE = { id: 'm', style: { kind: 'annotation', colour: 'green' }, words: 'would stay' };
const paint = (...marks: unknown[]) => page.evaluate(`paint(${JSON.stringify(marks)})`);

/** The marks in the middle of words. */
const hit = (words: string) =>
  page.evaluate(`(() => {
    const box = boxOf(${JSON.stringify(words)});
    return painter.hit(box.left + box.width / 2, box.top + box.height / 2).map((mark) => mark.id);
  })()`);

describe('marks that overlap', () => {
  test('are one highlight for each look, cut where one begins or ends', async () => {
    await paint(KEY_POINT, CLAIM, MINE);
    expect(await ours()).toEqual({
      'readout-key-point': ['said that ', 'the crossing ', ' closed'],
      'readout-annotation-green-key-point': ['would stay'],
      'readout-claim-conflictual': ['the crossing ', 'would stay', ' closed', ', and that talks go on'],
    });
  });

  test('are found under a point, the innermost first', async () => {
    await paint(KEY_POINT, CLAIM, MINE);
    expect(await hit('would stay')).toEqual(['m', 'k', 'c']);
    expect(await hit('said that')).toEqual(['k']);
    expect(await hit('The spokesperson')).toEqual([]);
  });
});

describe('what is the page’s own', () => {
  test('is as it was: its elements, its highlights, its style sheets', async () => {
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        theirs: [...CSS.highlights.get('theirs')!].map(String),
        sheets: document.adoptedStyleSheets.length,
        names: CSS.highlights.size,
      }));
    const before = await state();
    await paint(KEY_POINT, CLAIM, MINE);
    const { html, theirs } = await state();
    expect({ html, theirs }).toEqual({ html: before.html, theirs: before.theirs });
    await page.evaluate('painter.dispose()');
    expect(await state()).toEqual(before);
  });

  test('may drop our styles, and has them again when marks are painted next', async () => {
    await paint(CLAIM);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await paint(CLAIM, MINE);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});

describe('the mark that is pointed at, and the one in focus', () => {
  test('lie over all others, and go', async () => {
    await paint(CLAIM, MINE);
    await page.evaluate(`painter.hover('c'); painter.focus('m')`);
    const shown = await ours();
    expect(shown['readout-hover']).toEqual([CLAIM.words]);
    expect(shown['readout-focus']).toEqual([MINE.words]);
    const priorities = await page.evaluate(() => [...CSS.highlights].map(([name, { priority }]) => [name, priority]));
    expect(Object.fromEntries(priorities)).toMatchObject({
      'readout-hover': 1,
      'readout-focus': 2,
      'readout-claim-conflictual': 0,
    });
    await page.evaluate('painter.hover(null); painter.focus(null)');
    expect(Object.keys(await ours())).not.toContain('readout-focus');
  });
});

describe('words in an open shadow root', () => {
  const words = 'a shadow root is read';
  test('are painted by rules of their own tree, and found under a point', async () => {
    await paint({ ...MINE, words });
    expect(await hit(words)).toEqual(['m']);
    const sheets = () => page.evaluate(() => document.querySelector('x-story')!.shadowRoot!.adoptedStyleSheets.length);
    expect(await sheets()).toBe(1);
    await page.evaluate('painter.dispose()');
    expect(await sheets()).toBe(0);
  });

  test('are selected with the mouse like any others', async () => {
    const { left, right, top, height } = (await page.evaluate(`boxOf(${JSON.stringify(words)}).toJSON()`)) as DOMRect;
    await page.mouse.move(left + 1, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(right - 1, top + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate('selectedWords()')).toBe(words);
  });
});

// Firefox's driver cannot pretend these, nor does Firefox tell the style of a highlight.
describe.runIf(inject('browser') === 'chromium')('in pages and for readers of every kind', () => {
  const pretend = async (media: string, features: Record<string, string>) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  };
  const styleOf = (name: string) =>
    page.evaluate((highlight) => {
      const { backgroundColor, color, textDecorationLine, textDecorationStyle, textDecorationThickness } =
        getComputedStyle(document.getElementById('words')!, `::highlight(${highlight})`);
      return { backgroundColor, color, textDecorationLine, textDecorationStyle, textDecorationThickness };
    }, name);
  const LINE = 'readout-claim-conflictual';
  const GROUND = 'readout-annotation-green';

  test('a claim has a line of its shape, a highlight its ground', async () => {
    await paint(CLAIM, MINE);
    expect(await styleOf(LINE)).toMatchObject({ textDecorationStyle: 'dashed', textDecorationThickness: '2px' });
    expect(await styleOf(GROUND)).toMatchObject({ backgroundColor: 'rgb(207, 232, 201)' });
  });

  test('light words on dark paper get dark grounds', async () => {
    await page.evaluate(() => document.body.classList.add('dark'));
    await paint(MINE);
    expect(await styleOf(GROUND)).toMatchObject({ backgroundColor: 'rgb(44, 81, 48)' });
  });

  test('who wants more contrast gets thicker lines, and a line under every highlight', async () => {
    await paint(CLAIM, MINE);
    await pretend('', { 'prefers-contrast': 'more' });
    expect(await styleOf(LINE)).toMatchObject({ textDecorationThickness: '3px' });
    expect(await styleOf(GROUND)).toMatchObject({ textDecorationLine: 'underline' });
  });

  test('forced colours leave the marks visible, in the colours of the system', async () => {
    await paint(CLAIM, MINE);
    await pretend('', { 'forced-colors': 'active' });
    const [line, ground] = [await styleOf(LINE), await styleOf(GROUND)];
    expect(line.textDecorationLine).toBe('underline');
    expect(ground.backgroundColor).not.toBe('rgb(207, 232, 201)');
    expect(ground.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('on paper a highlight has a line, since grounds are not printed', async () => {
    await paint(MINE);
    await pretend('print', {});
    expect(await styleOf(GROUND)).toMatchObject({ textDecorationLine: 'underline', textDecorationThickness: '2px' });
  });
});
