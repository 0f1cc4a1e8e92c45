import { describe, expect, test } from 'vitest';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { openPopup, tabOf } from './harness/extension';
import { ownMarkup, painted, whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
const open = (path: string) => current.session.open(current.site.origin + path);

describe('a page that reports a briefing', () => {
  test('has its claims and key points painted on exactly their words', async () => {
    const page = await open('/potohar/border-guarantees');
    const words = (await whenPainted(page)).join('\n');
    expect(words).toContain('the two northern crossings would stay shut until Kabul put its promise on cross-border');
    expect(words).toContain('“The data has gone out every morning at six,”');
    expect(words).toContain(borderGuarantees.keyPoints[0]);
    expect(words).not.toContain('The next briefing is due');
    expect(words).not.toContain('Khalid');
    await page.close();
  });

  test('keeps its own markup as it was', async () => {
    const page = await open('/potohar/border-guarantees');
    await whenPainted(page);
    const served = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    });
    expect(await ownMarkup(page)).toBe(served);
    await page.close();
  });

  test.each([
    ['links and emphasis inside sentences', '/karnaphuli/harbour-talks', 'denied', 'any shot was fired'],
    ['line breaks for paragraphs', '/meridian/strait-remarks', 'urge', 'Those who play with fire should not complain'],
    ['the strictest content security policy', '/chenab/consulate-closure', 'said', 'We will reply in kind'],
    [
      'another address of the same article',
      '/potohar/border-guarantees/amp',
      'said',
      'humanitarian convoys were exempt',
    ],
    ['Urdu, from right to left', '/sehr/hafta-war-briefing', '', 'پاکستان کابل سے صرف ایک تحریری ضمانت چاہتا ہے'],
  ])('is read with %s', async (_name, path, _cue, words) => {
    const page = await open(path);
    expect((await whenPainted(page)).join('\n')).toContain(words);
    await page.close();
  });

  test('shows on the toolbar button how many claims there are', async () => {
    const page = await open('/potohar/border-guarantees');
    await whenPainted(page);
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const tab = await tabOf(screen, page);
    const text = await screen.evaluate(
      (tabId) => (globalThis.browser ?? globalThis.chrome).action.getBadgeText({ tabId }),
      tab,
    );
    expect(Number(text)).toBeGreaterThan(5);
    await screen.close();
    await page.close();
  });
});

describe('a page that reports none', () => {
  test.each(['/potohar/cricket-board', '/', '/app/'])('is left alone: %s', async (path) => {
    const page = await open(path);
    // Whatever would be painted in the first page is painted before the second, which is opened after it.
    const briefing = await open('/potohar/border-guarantees');
    await whenPainted(briefing);
    expect(await painted(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('readout-marks').length)).toBe(0);
    await page.close();
    await briefing.close();
  });
});

describe('a site that draws its pages in the browser', () => {
  test('is read again when it shows another article, and the old marks go', async () => {
    const page = await open('/app/');
    await page.click('#harbour-talks');
    expect((await whenPainted(page)).join('\n')).toContain('any shot was fired');
    await page.evaluate(() => history.back());
    await page.waitForSelector('#strait-remarks');
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('readout-')));
    await page.click('#strait-remarks');
    const words = (await whenPainted(page)).join('\n');
    expect(words).toContain('Those who play with fire');
    expect(words).not.toContain('any shot was fired');
    await page.close();
  });
});

describe('the popup', () => {
  test('says what the page is, who speaks in it, and that it has key points', async () => {
    const page = await open('/potohar/border-guarantees');
    await whenPainted(page);
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const popup = await openPopup(current.session, await tabOf(screen, page));
    await popup.waitForFunction(() => document.body.innerText.includes('Mahnoor Kakarzai'));
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/key points/i);
    await popup.close();
    await screen.close();
    await page.close();
  });
});
