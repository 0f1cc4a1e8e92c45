import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { BACKUP_BEGINNING } from '../../src/core/formats/backup';
import { anAnnotation } from '../library/samples';
import { askBackground } from './harness/extension';
import { stage } from './harness/session';

const current = stage();
const library = (): Promise<Page> => current.session.openScreen('src/screens/library/index.html');
const storage = (screen: Page, change: Record<string, unknown>): Promise<void> =>
  screen.evaluate((values) => (globalThis.browser ?? globalThis.chrome).storage.local.set(values), change as never);

test('a backup comes by itself, once it is scheduled and something was kept', async () => {
  const screen = await library();
  await screen.locator('[role=tab][id$=-files]').click();
  await screen.waitForSelector('.k-section .k-choice select');
  await screen.select('.k-section .k-choice select', 'daily');
  await vi.waitFor(async () => expect(await scheduled(screen)).toBe('daily'));
  const annotation = anAnnotation();
  await askBackground(screen, 'annotation/save', { annotation });
  const text = await vi.waitFor(() => backupIn(current.session.downloads), { timeout: 20_000, interval: 250 });
  expect(text).toContain(annotation.id);
  await screen.reload({ waitUntil: [] });
  await screen.locator('[role=tab][id$=-files]').click();
  await screen.waitForFunction(() => /readout-backup-\d{4}-\d\d-\d\d\.jsonl/.test(document.body.innerText));
  await screen.close();
});

test('a library that the browser deleted is missed, and the file that brings it back is named', async () => {
  const screen = await library();
  const lost = { change: 1_000_000, annotations: 321, at: '2026-11-20T09:00:00.000Z' };
  await storage(screen, { 'library-mark': lost });
  await screen.reload({ waitUntil: [] });
  await screen.waitForSelector('.k-notice[role=alert]');
  const said = await screen.$eval('.k-notice[role=alert]', (notice) => notice.textContent ?? '');
  expect(said).toMatch(/321/);
  expect(said).toMatch(/readout-backup-/);
  await screen.close();
});

/** The text of a backup among the downloads: where Chromium is driven, it gives them names of its own. */
async function backupIn(downloads: string): Promise<string> {
  const files = await readdir(downloads, { recursive: true, withFileTypes: true });
  const paths = files.flatMap((file) => (file.isFile() ? [join(file.parentPath, file.name)] : []));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const backup = texts.find((text) => text.startsWith(BACKUP_BEGINNING) && text.endsWith('\n'));
  if (!backup) throw new Error(`no backup among ${paths.join(', ')}`);
  return backup;
}

const scheduled = async (screen: Page): Promise<unknown> => {
  const stored = await screen.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.get('settings'));
  return (stored['settings'] as { backups?: string } | undefined)?.backups;
};
