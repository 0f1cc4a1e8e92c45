import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Annotation, noteOf, tagsOf } from '../../src/core/annotation/annotation';
import { passageLink } from '../../src/core/formats/passage-link';
import { unpacked } from '../library/unpacked';
import { downloaded, downloadedBytes } from './harness/downloaded';
import { exportAs } from './harness/exports';
import { askBackground, openPopup } from './harness/extension';
import { pressIn } from './harness/hands';
import { stage } from './harness/session';
import { type Prepared, prepare } from './screens/prepared';

const current = stage();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(current.session, current.site);
});

describe('in the popup', () => {
  test('a note that was being typed when it closed is there again, and in the library', async () => {
    const first = await onMine();
    await first.locator('.r-annotation .r-tools > .k-button').click();
    await first.locator('.r-annotation textarea').fill('Third week running');
    await first.close();
    const second = await onMine();
    // To be read, or to be written on where closing came before saving.
    await second.waitForFunction(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.r-note, .r-annotation textarea')].some(
        (note) => (note.value || note.textContent) === 'Third week running',
      ),
    );
    await vi.waitFor(async () => expect((await kept(second)).map(noteOf)).toContain('Third week running'), 5000);
    await second.close();
  });
});

describe('in the library', () => {
  test('a search and a facet narrow what is shown, and reloading keeps the question', async () => {
    const screen = await library();
    await screen.locator('input[type=search]').fill('crossings');
    await screen.waitForFunction(() => location.hash === '#text=crossings');
    await screen.waitForFunction(() => document.querySelector('.l-total')?.getAttribute('aria-busy') === 'false');
    const found = await screen.$$eval('.l-hit .r-passage', (hits) => hits.map((hit) => hit.textContent ?? ''));
    expect(found.length).toBeGreaterThan(0);
    await screen.reload({ waitUntil: [] });
    await screen.waitForSelector('.l-hit');
    expect(await screen.$eval('input[type=search]', (field) => field.value)).toBe('crossings');
    await screen.close();
  });

  test('many annotations get a tag at once, and lose it by undo', async () => {
    const screen = await library('#kept=kept');
    await screen.locator('main .l-all .k-button').click();
    await screen.waitForSelector('.l-bulk');
    await screen.locator('.l-bulk input[name=tags]').fill('winter');
    await screen.locator('.l-bulk form button[type=submit]').click();
    await screen.waitForSelector('.k-toast');
    expect((await kept(screen)).every((one) => tagsOf(one).includes('winter'))).toBe(true);
    await screen.locator('.k-toast .k-button').click();
    await screen.waitForSelector('.k-toast', { hidden: true });
    expect((await kept(screen)).some((one) => tagsOf(one).includes('winter'))).toBe(false);
    await screen.close();
  });

  test('everything as a zip holds a Markdown file for each article, that another program unpacks', async () => {
    const screen = await library();
    const annotations = await kept(screen);
    await exportAs(screen, 'markdown-files');
    const files = await unpacked(await downloadedBytes(current.session, '.md.zip'));
    expect(files.size).toBe(new Set(annotations.map(({ target }) => target.source)).size);
    const text = [...files.values()].join('\n');
    for (const annotation of annotations) expect(text).toContain(passageLink(annotation));
    for (const name of files.keys()) expect(name).toMatch(/^\d{4}-\d\d-\d\d [^/\\]+\.md$/);
    await screen.close();
  });

  test('a backup brings back everything that was deleted since, unchanged', async () => {
    const screen = await library();
    const before = await kept(screen);
    await screen.locator('[role=tab][id$=files]').click();
    await screen.locator('.k-section .k-button').click();
    const backup = await downloaded(current.session, '.jsonl');
    await askBackground(screen, 'annotation/delete', { ids: before.map(({ id }) => id) });
    expect(await kept(screen)).toEqual([]);

    const file = join(current.session.downloads, 'readout-backup.jsonl');
    await writeFile(file, backup);
    const field = (await screen.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await pressIn(screen, 'Import');
    await screen.waitForSelector('.k-toast');
    expect(new Set((await kept(screen)).map(withoutRevision))).toEqual(new Set(before.map(withoutRevision)));
    await screen.close();
  });
});

async function onMine(): Promise<Page> {
  const screen = await openPopup(current.session, prepared.tab);
  await screen.locator('[role=tab][id$=mine]').click();
  await screen.waitForSelector('.r-annotation');
  return screen;
}

async function library(fragment = ''): Promise<Page> {
  const screen = await current.session.openScreen(`src/screens/library/index.html${fragment}`);
  await screen.waitForSelector('.l-hit');
  return screen;
}

/** Every annotation in the library. */
async function kept(screen: Page): Promise<Annotation[]> {
  const { items } = await askBackground(screen, 'library/entries', { after: null, limit: 1000 });
  return items.map(({ annotation }) => annotation);
}

/** What says that an annotation is the same, whoever counted its saves. */
const withoutRevision = ({ revision: _revision, ...rest }: Annotation): string => JSON.stringify(rest);
