import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import markdownIt from 'markdown-it';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../src/core/article/article-id';
import type { ImportItem } from '../../src/core/import/import-item';
import { VIEWS } from '../../src/screens/library/query-address';
import { anAnnotation, aStoredArticle, KEPT_CLAIM } from '../library/samples';
import { downloaded } from './harness/downloaded';
import { exportAs } from './harness/exports';
import { askBackground } from './harness/extension';
import { stage } from './harness/session';

/** Each would set a global where it is run. */
const EVIL = [
  '<script>globalThis.pwned = 1</script>',
  '"><img src="x" onerror="globalThis.pwned = 1">',
  '</blockquote></article><svg onload="globalThis.pwned = 1">',
  "'-globalThis.pwned=1-'",
  '](javascript:globalThis.pwned=1)',
  '<javascript:globalThis.pwned=1>',
  '<iframe srcdoc="<script>top.pwned = 1</script>"></iframe>',
];
const RUNS = 'script:not([src]), iframe, object, embed, [onerror], [onload], img[src="x"], a[href^="javascript:" i]';

const items: ImportItem[] = EVIL.flatMap((evil, i): ImportItem[] => {
  const source = `https://news.example/${i}?${encodeURIComponent(evil)}`;
  const claim = { ...KEPT_CLAIM, about: [evil], speaker: evil, source: evil };
  const stored = aStoredArticle({
    title: evil,
    byline: evil,
    publisher: evil,
    section: evil,
    url: source,
    text: evil,
    blocks: [],
  });
  return [
    { kind: 'article', article: { ...stored, id: articleIdOf(source) } },
    { kind: 'annotation', annotation: anAnnotation({ source, quote: evil, note: evil, tags: [evil], claim }) },
  ];
});

const LIBRARY = 'src/screens/library/index.html';
const current = stage();
let screen: Page;

beforeAll(async () => {
  screen = await current.session.openScreen(LIBRARY);
  const session = crypto.randomUUID();
  await askBackground(screen, 'import/stage', { session, items });
  await askBackground(screen, 'import/commit', { session, conflicts: 'keep-mine' });
});

/** Whether something ran in a page, or would if the reader pressed it. */
const harm = (page: Page) =>
  page.evaluate(
    (runs) => ({ ran: 'pwned' in globalThis, runs: document.querySelectorAll(`body :is(${runs})`).length }),
    RUNS,
  );

/** Opens a file as a reader does who double-clicks it. */
async function openedFile(name: string, html: string): Promise<Page> {
  const path = join(current.session.downloads, name);
  await writeFile(path, html);
  const page = await current.session.open(`file://${path}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

const NONE = { ran: false, runs: 0 };
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

describe('an imported file full of scripts runs nothing', () => {
  test.each(VIEWS)('in the library: %s', async (view) => {
    const shown = await current.session.openScreen(`${LIBRARY}#view=${view}`);
    await shown.waitForSelector(view === 'list' ? '.l-hit' : '[role=tabpanel] *');
    if (view === 'list') {
      await shown.locator('.l-hit .r-passage').click();
      await shown.waitForSelector('.l-pane .l-text');
    }
    expect(await harm(shown)).toEqual(NONE);
    await shown.close();
  });

  test('in the report, even without its own policy', async () => {
    await exportAs(screen, 'html');
    const report = await downloaded(current.session, '.html');
    expect(report).toContain('pwned');
    for (const html of [report, withoutPolicy(report)]) {
      const page = await openedFile('report.htm', html);
      expect(await harm(page)).toEqual(NONE);
      await page.close();
    }
  });

  test('in Markdown that another program makes HTML of', async () => {
    await exportAs(screen, 'markdown');
    const text = (await downloaded(current.session, '.md')).replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(text).toContain('pwned');
    const rendered = markdownIt({ html: true, linkify: true }).render(text);
    const page = await openedFile('rendered.htm', `<!doctype html><body>${rendered}</body>`);
    expect(await harm(page)).toEqual(NONE);
    await page.close();
  });

  test('and this test would see it, if something did', async () => {
    const page = await openedFile('control.htm', `<!doctype html><body>${EVIL.join('\n')}</body>`);
    await page.waitForFunction(() => 'pwned' in globalThis);
    expect((await harm(page)).runs).toBeGreaterThan(0);
    await page.close();
  });
});
