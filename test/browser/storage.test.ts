import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { browserNamed } from '../../scripts/browsers';
import { type Annotation, noteOf, quoteOf } from '../../src/core/annotation/annotation';
import { anAnnotation } from '../library/samples';
import { breakStorage, deleteDatabases, mendStorage } from './harness/break-storage';
import { askBackground } from './harness/extension';
import { launch, type Session } from './harness/launch';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';
import { mountSmallDisk } from './harness/small-disk';

const LIBRARY = 'src/screens/library/index.html#kept=kept';

const kept = async (screen: Page): Promise<Annotation[]> =>
  (await askBackground(screen, 'library/entries', { after: null, limit: 100 })).items.map((item) => item.annotation);
const save = (screen: Page, annotation: Annotation) => askBackground(screen, 'annotation/save', { annotation });

async function whenSays(screen: Page, words: string): Promise<void> {
  const said = () => screen.evaluate(() => document.body.innerText);
  await screen
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, words)
    .catch(async () => expect(await said()).toContain(words));
}

/** The library with an annotation opened, whose note can be typed. */
async function withOpened(session: Session, quote: string): Promise<Page> {
  const screen = await session.openScreen(LIBRARY);
  await (await screen.waitForSelector(`.l-hit .r-passage::-p-text(${quote})`))?.click();
  await (await screen.waitForSelector('.l-pane .r-tools > .k-button'))?.click();
  await screen.waitForSelector('.l-pane textarea');
  return screen;
}

const disk = mountSmallDisk();

describe.skipIf(disk === null)('a disk that is full (needs the right to mount one)', () => {
  let session: Session;
  beforeAll(async () => {
    const installed = await browserNamed(inject('browser'));
    session = await launch({
      installed,
      extension: inject('extension'),
      headless: true,
      profile: join(disk!.folder, 'profile'),
    });
  });
  afterAll(async () => {
    await session?.close();
    disk?.unmount();
  });

  test('is said to be; what was typed stays, and is saved when there is room again', async () => {
    // More than the 20 KB that fit into Firefox's log as it is, which words that repeat would (they are compressed);
    // less than the 64 KB above which Chromium writes files, and does not say why it cannot.
    const long = randomBytes(28_000).toString('hex').replace(/.{60}/g, '$& ');
    const first = await session.openScreen(LIBRARY);
    await save(first, anAnnotation({ quote: 'kept before' }));
    await first.close();
    const screen = await withOpened(session, 'kept before');
    disk!.fill();
    await screen.$eval(
      '.l-pane textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      long,
    );
    await whenSays(screen, 'The disk is full');
    expect(await screen.$eval('.l-pane textarea', (field) => field.value)).toBe(long);
    disk!.makeRoom();
    await vi.waitFor(
      async () => {
        await (await screen.$('.l-pane .k-button::-p-text(Try again)'))?.click();
        expect((await kept(screen)).map(noteOf)).toEqual([long.trim()]);
      },
      { timeout: 20_000, interval: 500 },
    );
    await screen.waitForFunction(() => !document.body.innerText.includes('The disk is full'));
  }, 90_000);
});

describe('a library that the browser takes away', () => {
  const current = stage();

  test('while it is open is missed, and what is being typed is saved all the same', async () => {
    const quotes = ['one', 'another', 'a third'];
    const first = await current.session.openScreen(LIBRARY);
    for (const quote of quotes) await save(first, anAnnotation({ quote }));
    await askBackground(first, 'library/extent', {});
    await first.close();
    const screen = await withOpened(current.session, 'another');
    await deleteDatabases(current.session, screen);
    await screen.locator('.l-pane textarea').fill('typed after the loss');
    await vi.waitFor(async () => expect((await kept(screen)).map(noteOf)).toEqual(['typed after the loss']), 15_000);
    await screen.reload({ waitUntil: [] });
    await screen.waitForSelector('.k-notice[role=alert]');
    expect(await screen.$eval('.k-notice[role=alert]', (notice) => notice.textContent)).toContain('3');
    await screen.close();
  }, 60_000);

  test('that cannot be opened is said to be; pages are marked, and all is there when it can be opened again', async () => {
    const first = await current.session.openScreen(LIBRARY);
    await save(first, anAnnotation({ quote: 'kept through it all' }));
    current.session = await current.session.crash(breakStorage);
    const screen = await current.session.openScreen(LIBRARY);
    await whenSays(screen, 'The library could not be read or written');
    const page = await current.session.open(`${current.site.origin}/potohar/border-guarantees`);
    expect((await whenPainted(page)).length).toBeGreaterThan(0);
    current.session = await current.session.crash(mendStorage);
    const again = await current.session.openScreen(LIBRARY);
    expect((await kept(again)).map(quoteOf)).toContain('kept through it all');
  }, 120_000);
});
