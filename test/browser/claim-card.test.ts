import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/core/annotation/annotation';
import { articleIdOf } from '../../src/core/article/article-id';
import { askBackground } from './harness/extension';
import { clickWords, inUi, press, pressIn, selectWords } from './harness/hands';
import { gone, isShown, untilPainted } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const ARTICLE = '/potohar/border-guarantees';
const id = () => articleIdOf(current.site.origin + ARTICLE);
const open = async () => {
  const page = await current.session.open(current.site.origin + ARTICLE);
  await whenPainted(page);
  return page;
};
const ask = async <T>(how: (screen: Awaited<ReturnType<typeof current.session.openScreen>>) => Promise<T>) => {
  const screen = await current.session.openScreen('src/screens/options/index.html');
  const answer = await how(screen);
  await screen.close();
  return answer;
};
const kept = () => ask((screen) => askBackground(screen, 'annotation/list', { article: id() }));

const QUOTE = '“The data has gone out every morning at six,”';
const CONFLICTUAL = 'readout-claim-conflictual';
const NEUTRAL = 'readout-claim-neutral';

describe('a claim that is wrong', () => {
  test('is corrected in its act and speaker, in the page and in what was kept from it; the correction outlives a reload', async () => {
    const page = await open();
    await clickWords(page, QUOTE);
    await press(page, 'Keep');
    await press(page, 'Correct');
    await (await inUi(page, '.p-correct select')).select('accuse');
    const speaker = await inUi(page, '.p-correct input');
    await speaker.evaluate((input) => (input as HTMLInputElement).select());
    await speaker.type('Water commission');
    await press(page, 'Save correction');
    await untilPainted(page, CONFLICTUAL, 'The data has gone out');
    expect((await kept())[0]?.claim).toMatchObject({ act: 'accuse', cameo: '112', speaker: 'Water commission' });

    await page.reload();
    await untilPainted(page, CONFLICTUAL, 'The data has gone out');
    await clickWords(page, QUOTE);
    expect(await (await inUi(page, '.p-card')).evaluate((card) => card.innerText)).toMatch(
      /Water commission\s+Act\s+Accuses/,
    );
    await page.close();
  });

  test('that is none is gone with one press, and back with another', async () => {
    const page = await open();
    const words = 'humanitarian convoys were exempt';
    await untilPainted(page, NEUTRAL, words);
    await clickWords(page, words);
    await press(page, 'Correct');
    await press(page, 'Not a claim');
    await untilPainted(page, NEUTRAL, words, false);
    await press(page, 'Undo');
    await untilPainted(page, NEUTRAL, words);
    const { corrections } = await ask((screen) => askBackground(screen, 'judgement/list', { article: id() }));
    expect(corrections.map(({ corrected }) => corrected.kind)).not.toContain('not-a-claim');
    await page.close();
  });

  test('has its speaker named for all claims with the same source, here or wherever; the options list that and forget it', async () => {
    const page = await open();
    const REJECTED = 'a statement by the Indian external affairs ministry';
    const CALLED = 'baseless and self-serving';
    const cardOf = async (words: string) => {
      await page.keyboard.press('Escape');
      await clickWords(page, words);
      return (await inUi(page, '.p-card')).evaluate((card) => card.innerText);
    };
    const nameSpeaker = async (speaker: string, reach: string) => {
      await clickWords(page, REJECTED);
      await press(page, 'Correct');
      const field = await inUi(page, '.p-correct input');
      await field.evaluate((input) => (input as HTMLInputElement).select());
      await field.type(speaker);
      await (await inUi(page, '.p-correct .k-choice + .k-label ~ .k-choice select')).select(reach);
      await press(page, 'Save correction');
      await inUi(page, '::-p-aria([name="Undo"][role="button"])');
    };
    await untilPainted(page, CONFLICTUAL, CALLED);
    expect(await cardOf(CALLED)).toContain('Mahnoor Kakarzai');
    await page.keyboard.press('Escape');

    await nameSpeaker('Bilal Sarwar', 'article');
    await expect.poll(() => cardOf(CALLED)).toMatch(/Bilal Sarwar[\s\S]*Speaker named by you/);
    await page.keyboard.press('Escape');
    await press(page, 'Undo');
    await expect.poll(() => cardOf(CALLED)).toContain('Mahnoor Kakarzai');
    await page.keyboard.press('Escape');

    await nameSpeaker('Bilal Sarwar', 'everywhere');
    await page.reload();
    await untilPainted(page, CONFLICTUAL, CALLED);
    expect(await cardOf(CALLED)).toContain('Bilal Sarwar');
    const options = await current.session.openScreen('src/screens/options/index.html');
    await pressIn(options, 'Forget who “spokesperson” is');
    await options.waitForSelector('::-p-text(is left to Readout again)');
    expect(await askBackground(options, 'alias/list', {})).toEqual([]);
    await options.close();
    await page.close();
  });

  test('gets other words, that the reader selects', async () => {
    const page = await open();
    await clickWords(page, 'humanitarian convoys were exempt');
    await press(page, 'Correct');
    await press(page, 'Other words…');
    await selectWords(page, '212 lorries had crossed since Monday');
    expect(await isShown(page, '.p-toolbar')).toBe(false);
    await press(page, 'Use these words');
    await untilPainted(page, NEUTRAL, 'humanitarian convoys', false);
    await untilPainted(page, NEUTRAL, '212 lorries had crossed');
    await press(page, 'Undo');
    await untilPainted(page, NEUTRAL, 'humanitarian convoys');
    await page.close();
  });

  test('keeps its words where the reader thinks better of it: Escape ends the choice', async () => {
    const page = await open();
    await clickWords(page, 'humanitarian convoys were exempt');
    await press(page, 'Correct');
    await press(page, 'Other words…');
    await inUi(page, '.p-words');
    await page.keyboard.press('Escape');
    await gone(page, '.p-words');
    await selectWords(page, 'humanitarian convoys');
    await inUi(page, '.p-toolbar');
    await page.close();
  });
});

describe('a quotation', () => {
  test('is copied with who said it, where and when, and a link to the passage', async () => {
    const page = await open();
    // What was copied is read where it is pasted.
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<textarea id="paper"></textarea>');
    });
    await clickWords(page, QUOTE);
    await press(page, 'Copy with its source');
    await page.waitForFunction(() =>
      document.querySelector('readout-marks')?.shadowRoot?.textContent?.includes('Copied'),
    );
    await page.keyboard.press('Escape');
    await page.focus('#paper');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#paper', (paper) => (paper as HTMLTextAreaElement).value);
    expect(pasted).toContain('The data has gone out every morning at six');
    expect(pasted).toContain('The Potohar Post');
    expect(pasted).toContain('2026-10-15');
    expect(pasted).toContain(`${current.site.origin}${ARTICLE}#:~:text=`);
    await page.close();
  });
});

test('what is deleted in the card is back with one press', async () => {
  const page = await open();
  const words = 'Pakistan was refusing to share flood data';
  await clickWords(page, words);
  await press(page, 'Keep');
  await press(page, 'Delete');
  await inUi(page, '.k-toast');
  expect((await kept()).map(quoteOf)).not.toContain(words);
  await press(page, 'Undo');
  await gone(page, '.k-toast');
  expect((await kept()).map(quoteOf)).toContain(words);
  await page.close();
});
