import { expect, inject, test } from 'vitest';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { classic } from '../site/templates/classic';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

/** What the page noted of itself while it was made ready, and when it was shown. */
interface Noted {
  readonly ahead: boolean;
  readonly marksWhenShown?: number;
}

const NOTE = `<script>window.noted = { ahead: document.prerendering === true };
addEventListener('load', () => fetch('/ahead/loaded'));
document.addEventListener('prerenderingchange', () => { noted.marksWhenShown = [...CSS.highlights.keys()].filter((name) => name.startsWith('readout-')).length; });</script>`;

const current = stage([
  {
    path: '/ahead/front',
    html: () =>
      '<!doctype html><title>Front</title><p><a href="/ahead/story">Story</a></p><script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead/story"],"eagerness":"immediate"}]}</script>',
  },
  { path: '/ahead/story', html: (address) => classic(borderGuarantees, address).replace('<head>', `<head>${NOTE}`) },
  { path: '/ahead/peer', html: (address) => classic(borderGuarantees, address) },
]);

// Firefox makes no page ready ahead.
test.runIf(inject('browser') === 'chromium')('a page made ready ahead is left alone until it is shown', async () => {
  const page = await current.session.open(`${current.site.origin}/ahead/front`);
  await expect.poll(() => current.site.requests, { timeout: 10_000 }).toContain('/ahead/loaded');
  // By the time a page that was opened later is marked, this one would be too.
  const peer = await current.session.open(`${current.site.origin}/ahead/peer`);
  await whenPainted(peer);
  await peer.close();
  await page.bringToFront();
  await page.click('a');
  await page.waitForFunction(() => location.pathname === '/ahead/story');
  expect((await whenPainted(page)).length).toBeGreaterThan(0);
  const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  expect(noted).toEqual({ ahead: true, marksWhenShown: 0 });
  await page.close();
});
