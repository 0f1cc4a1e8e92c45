import type { Page } from 'puppeteer-core';

const SENTENCE = 'The harbour office said on Monday that the ferry would sail again once its papers were in order. ';

/**
 * A news page of about so many elements: an article of forty paragraphs among menus, teasers, sidebars and comments,
 * as deep as real ones are.
 */
export function pageOf(elements: number): string {
  const article = Array.from({ length: 40 }, (_, i) => `<p>${SENTENCE.repeat(2 + (i % 3))}<a href="/t">ferry</a></p>`);
  const card = (i: number): string =>
    `<div class="card c${i % 7}"><div class="inner"><a href="/${i}"><span class="kicker">World</span><h3>Ferry sails ${i}</h3></a><span class="time">${i} h</span></div></div>`;
  const cards = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => card(from + i)).join('');
  const total = Math.max(0, Math.round((elements - 130) / 7));
  const third = Math.floor(total / 3);
  return `<!doctype html><html lang="en"><head><title>Ferry to sail again</title><meta property="og:title" content="Ferry to sail again"></head><body>
<header class="site-header"><nav>${cards(0, third)}</nav></header>
<main><article class="story"><h1 class="headline">Ferry to sail again</h1><div class="story-body">${article.join('')}</div></article>
<section class="related">${cards(third, 2 * third)}</section></main><aside class="sidebar">${cards(2 * third, total)}</aside></body></html>`;
}

/** Median and 95th percentile, ms, of a tool on a page that is parsed already; the first runs warm up and do not count. */
export async function timing(
  page: Page,
  tool: 'readout' | 'readability' | 'probe',
  html: string,
  times: number,
): Promise<{ median: number; p95: number }> {
  const all = await page.evaluate(
    (name, source, count) =>
      (globalThis as unknown as { time(...args: unknown[]): number[] }).time(
        name,
        source,
        'https://quay.example/1',
        count,
      ),
    tool,
    html,
    times + 5,
  );
  const sorted = all.slice(5).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! };
}

/** The longest task, ms, while the gentle finder works through a page. */
export const longestTask = (page: Page, html: string): Promise<number> =>
  page.evaluate(
    (source) => (globalThis as unknown as { longestTask(html: string): Promise<number> }).longestTask(source),
    html,
  );
