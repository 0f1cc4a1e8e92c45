import { describe, expect, test } from 'vitest';
import { noteOf, quoteOf, tagsOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { askBackground } from './harness/extension';
import { clickWords, inUi, press, selectWords } from './harness/hands';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const ARTICLE = '/potohar/border-guarantees';
const open = () => current.session.open(current.site.origin + ARTICLE);
const openScreen = () => current.session.openScreen('src/screens/popup/index.html');

/** What the library holds of the article, as the background says. */
async function kept() {
  const screen = await openScreen();
  const article = articleIdOf(current.site.origin + ARTICLE);
  const annotations = await askBackground(screen, 'annotation/list', { article });
  await screen.close();
  return annotations;
}

describe('annotating, from the first word to after a restart', () => {
  test('words are selected, and one press highlights them', async () => {
    const page = await open();
    await whenPainted(page);
    await selectWords(page, 'after a night of firing in which four guards were killed');
    await press(page, 'Highlight in Green');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    const [annotation] = await kept();
    expect(annotation).toMatchObject({ colour: 'green', revision: 1 });
    expect(quoteOf(annotation!)).toBe('after a night of firing in which four guards were killed');
    await page.close();
  });

  test('a marked claim is pressed, kept, and given a note and tags', async () => {
    const page = await open();
    await whenPainted(page);
    await clickWords(page, '“The data has gone out every morning at six,”');
    expect(await (await inUi(page, '.p-card')).evaluate((card) => card.innerText)).toContain('Mahnoor Kakarzai');
    await press(page, 'Keep');
    await press(page, 'Note');
    await (await inUi(page, 'textarea')).type('same wording as 12 Dec');
    await (await inUi(page, 'input[name=tags]')).type('river, assurances');
    await press(page, 'Save');
    await page.waitForFunction(() => !document.querySelector('readout-marks')?.shadowRoot?.querySelector('.p-editor'));
    const annotation = (await kept()).find(({ claim }) => claim !== null);
    expect(annotation?.claim).toMatchObject({ speaker: 'Mahnoor Kakarzai' });
    expect(noteOf(annotation!)).toBe('same wording as 12 Dec');
    expect(tagsOf(annotation!)).toEqual(['river', 'assurances']);
    await page.close();
  });

  test('both are there after the page is loaded again', async () => {
    const page = await open();
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    await page.reload();
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    expect((await whenPainted(page)).join('\n')).toContain('after a night of firing in which four guards were killed');
    await page.close();
  });

  test('nothing acknowledged is lost when the background is ended between two saves', async () => {
    const page = await open();
    await whenPainted(page);
    await selectWords(page, 'humanitarian convoys were exempt');
    await press(page, 'Highlight in Blue');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('blue')));
    await current.session.killBackground();
    await selectWords(page, 'The next briefing is due');
    await press(page, 'Highlight in Pink');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('pink')));
    await current.session.killBackground();
    expect((await kept()).map(quoteOf)).toEqual(
      expect.arrayContaining(['humanitarian convoys were exempt', 'The next briefing is due']),
    );
    await page.close();
  });

  test('everything is where it was after the browser is restarted', async () => {
    const before = await kept();
    expect(before).toHaveLength(4);
    current.session = await current.session.restart();
    expect(await kept()).toEqual(before);
    const page = await open();
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes('green')));
    const words = (await whenPainted(page)).join('\n');
    for (const annotation of before) expect(words).toContain(quoteOf(annotation));
    await page.close();
  });
});
