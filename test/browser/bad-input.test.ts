import { describe, expect, test } from 'vitest';
import { borderGuarantees } from '../site/articles/border-guarantees';
import { harbourTalks } from '../site/articles/harbour-talks';
import type { SitePage } from '../site/pages';
import { linesOf } from '../site/templates/plain-pieces';
import { askBackground } from './harness/extension';
import { inUi } from './harness/hands';
import { command } from './harness/in-page';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const paragraphs = linesOf(borderGuarantees).map((line) => `<p>${line}`);

/** Five megabytes of other people's words below a briefing. */
const LONG = `<article><h1>${borderGuarantees.headline}</h1>${paragraphs.join('')}</article>
<section class="comments">${'<div class="comment"><p>Well said, and not before time.</p></div>'.repeat(80_000)}</section>`;

const twoArticles = [borderGuarantees, harbourTalks]
  .map(
    (article) =>
      `<article><h1>${article.headline}</h1>${linesOf(article)
        .map((l) => `<p>${l}</p>`)
        .join('')}</article>`,
  )
  .join('<hr>');

const page = (path: string, html: string, type?: string): SitePage => ({
  path,
  html: () => html,
  ...(type ? { headers: { 'content-type': type } } : {}),
});

const current = stage([
  page(
    '/bad/unclosed',
    `<title>x</title><div><article><h1>${borderGuarantees.headline}<p><b>${paragraphs.join('<i><div>')}`,
  ),
  page('/bad/long', LONG),
  page(
    '/bad/frameset',
    '<html><head><title>no body</title></head><frameset><frame src="/bad/empty"></frameset></html>',
  ),
  page('/bad/empty', ''),
  page('/bad/text', linesOf(borderGuarantees).join('\n'), 'text/plain; charset=utf-8'),
  page('/bad/xml', '<?xml version="1.0"?><root><p>Foreign Office spokesperson said</p></root>', 'application/xml'),
  page(
    '/bad/clobbered',
    `<form><input name="body"><input name="documentElement"></form><img name="body">${LONG.slice(0, 6000)}`,
  ),
  page('/two', `<title>Two</title><main>${twoArticles}</main>`),
]);
const open = (path: string) => current.session.open(current.site.origin + path);

describe('a page that is not as it should be', () => {
  test.each(['/bad/unclosed', '/bad/long', '/bad/clobbered'])('is read all the same: %s', async (path) => {
    const broken = await open(path);
    expect((await whenPainted(broken)).join('\n')).toContain('three lines and a signature');
    await broken.close();
  });

  test.each(['/bad/frameset', '/bad/empty', '/bad/text', '/bad/xml'])('does no harm: %s', async (path) => {
    const broken = await open(path);
    const errors: string[] = [];
    broken.on('pageerror', (error) => errors.push(String(error)));
    const good = await open('/potohar/border-guarantees');
    await whenPainted(good);
    expect(errors).toEqual([]);
    await good.close();
    await broken.close();
  });
});

describe('what the reader is told', () => {
  test('a selection across two articles, where a key asks to keep it', async () => {
    const both = await open('/two');
    await whenPainted(both);
    await both.evaluate(() => {
      const [first, second] = document.querySelectorAll('article');
      getSelection()?.setBaseAndExtent(first!.lastElementChild!, 0, second!.lastElementChild!, 1);
    });
    await command(current.session, both, 'highlight-selection');
    expect(await (await inUi(both, '.k-toast')).evaluate((toast) => toast.textContent)).toContain('beyond the article');
    await both.close();
  });

  test('a message that is none', async () => {
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    await expect(askBackground(screen, 'annotation/save', { annotation: { id: 'x' } } as never)).rejects.toThrow(
      /annotation/,
    );
    await expect(askBackground(screen, 'annotation/nothing' as never, {} as never)).rejects.toThrow();
    await screen.close();
  });
});
