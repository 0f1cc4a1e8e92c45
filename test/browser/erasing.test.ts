import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Annotation } from '../../src/core/annotation/annotation';
import type { ImportItem } from '../../src/core/import/import-item';
import { anAnnotation, aStoredArticle } from '../library/samples';
import { downloaded } from './harness/downloaded';
import { askBackground } from './harness/extension';
import { pressIn } from './harness/hands';
import { stage } from './harness/session';

const current = stage();
const everyPage = { after: null, limit: 1000 };

const everything = async (screen: Page) => {
  const { items } = await askBackground(screen, 'library/entries', everyPage);
  const { items: articles } = await askBackground(screen, 'library/articles', everyPage);
  return { annotations: items.map(({ annotation }): Annotation => annotation), articles };
};

test('everything is deleted after a backup was saved, and comes back from it as it was', async () => {
  const library = await current.session.openScreen('src/screens/library/index.html');
  const session = crypto.randomUUID();
  const annotations = Array.from({ length: 500 }, (_, i) => anAnnotation({ quote: `words ${i}`, note: `note ${i}` }));
  const items: ImportItem[] = annotations.map((annotation) => ({ kind: 'annotation', annotation }));
  await askBackground(library, 'import/stage', {
    session,
    items: [{ kind: 'article', article: aStoredArticle() }, ...items],
  });
  await askBackground(library, 'import/commit', { session, conflicts: 'keep-mine' });
  const before = await everything(library);
  expect(before.annotations).toHaveLength(500);

  const options = await current.session.openScreen('src/screens/options/index.html');
  await pressIn(options, 'Delete everything');
  await pressIn(options, 'Save a backup and delete');
  const backup = await downloaded(current.session, '.jsonl');
  await options.waitForFunction(() => /readout-backup-\d{4}-\d\d-\d\d\.jsonl/.test(document.body.innerText));
  expect(await everything(library)).toEqual({ annotations: [], articles: [] });
  expect((await askBackground(library, 'bin/list', everyPage)).items).toEqual([]);

  const file = join(current.session.downloads, 'again.jsonl');
  await writeFile(file, backup);
  await library.bringToFront();
  await library.locator('[role=tab][id$=files]').click();
  const field = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await pressIn(library, 'Import');
  await library.waitForSelector('.k-toast');
  expect(await everything(library)).toEqual(before);
}, 60_000);
