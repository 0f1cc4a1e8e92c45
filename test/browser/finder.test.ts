import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from '../../bench/finder/made-page';
import { expectedOf, PAGES } from '../page/article/pages';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { classic } from '../site/templates/classic';
import { finderScript } from './harness/finder-script';
import { stage } from './harness/session';

const story = (address: string): string => classic(borderGuarantees, address);
/** A page of the sample site with something hostile in it. */
const hostile = (name: string, make: (html: string) => string) => ({
  path: `/hostile/${name}`,
  html: (address: string) => make(story(address)),
});

const HOSTILE = [
  hostile('prototypes', (html) =>
    html.replace(
      '<head>',
      `<head><script>for (const [of, name] of [[Node, 'firstChild'], [Node, 'nextSibling'], [Node, 'nodeType'], [Element, 'localName'], [Element, 'className']])
        Object.defineProperty(of.prototype, name, { get() { throw new Error('mine'); }, configurable: true });
        for (const name of ['getAttribute', 'querySelectorAll']) { Element.prototype[name] = Document.prototype[name] = () => { throw new Error('mine'); }; }
        Array.prototype.map = String.prototype.slice = () => { throw new Error('mine'); };</script>`,
    ),
  ),
  hostile('names', (html) =>
    html.replace(
      '<main>',
      '<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="getElementsByTagName"><form><input name="firstChild"><input name="nodeType"></form><main>',
    ),
  ),
  hostile('titles', (html) =>
    html.replace(/<title>.*?<\/title>/s, '<title>&lt;img src=x onerror="document.title=1"&gt; &lt;/title&gt;</title>'),
  ),
  hostile('cycles', (html) =>
    html.replace(
      '<head>',
      '<head><script type="application/ld+json">{"@id":"#a","@type":"NewsArticle","headline":"x","mainEntityOfPage":{"@id":"#a"},"author":{"@id":"#b"},"@graph":[{"@id":"#b","author":{"@id":"#a"}}]}</script>',
    ),
  ),
  hostile('spaces', (html) =>
    html.replace('<head>', `<head><script type="application/ld+json">--> ${' '.repeat(1_000_000)} x</script>`),
  ),
  hostile('elements', (html) => `${html}${'<div style="color:grey"><a href="/x">more</a></div>'.repeat(25_000)}`),
  hostile('text', (html) => html.replace('<main>', `<div>${'Well said. '.repeat(900_000)}</div><main>`)),
  hostile('blocks', (html) => `${html}${'<div>Well said, and not before time, said one of many'.repeat(400)}`),
];

const current = stage(HOSTILE);

describe('every page of the fixtures is read here as in the test DOM', () => {
  let page: Page;
  beforeAll(async () => {
    page = await current.session.open(current.site.origin);
    await page.evaluate(await finderScript());
  });
  afterAll(() => page?.close());

  const describedHere = (html: string, address: string) =>
    page.evaluate(
      (source, at) =>
        (globalThis as unknown as { finder: typeof import('./harness/finder-in-page') }).finder.described(source, at),
      html,
      address,
    );

  test.each(PAGES)('%s', async (name) => {
    const expected = expectedOf(name);
    const html = readFileSync(new URL(`../page/article/pages/${name}.html`, import.meta.url), 'utf8');
    const found = await describedHere(html, expected.address);
    expect(found).toEqual('article' in expected ? null : expected);
  });
});

test('no task is long on a page of 50,000 elements', async () => {
  const page = await current.session.open(current.site.origin);
  await page.evaluate(await finderScript());
  const measured: number[] = [];
  for (let round = 0; round < 8; round++)
    measured.push(
      await page.evaluate(
        (html) =>
          (globalThis as unknown as { finder: typeof import('./harness/finder-in-page') }).finder.longestTask(html),
        pageOf(50_000),
      ),
    );
  // The least of them: what else the machine does is no part of it.
  expect(Math.min(...measured)).toBeLessThan(50);
  await page.close();
});

/** The marked words; the page's own text is not walked for them, which takes long where a page is made to. */
async function whenMarked(page: Page): Promise<string> {
  const ours = () =>
    [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('readout-') ? [...ranges] : [])).join('\n');
  const marked = await page.waitForFunction(ours, { polling: 200, timeout: 20_000 });
  return (await marked.jsonValue()) as string;
}

describe('a hostile page is read all the same', () => {
  test.each(HOSTILE.map(({ path }) => path))('%s', async (path) => {
    const page = await current.session.open(current.site.origin + path);
    expect(await whenMarked(page)).toContain('three lines and a signature');
    await page.close();
  });
});
