import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  var axe: typeof import('axe-core');
}

/** What axe looks at. */
interface Sight {
  /** A selector of the part of the page that is ours to answer for. */
  readonly inside?: string;
  /** The system forces its colours: their contrast is the system's, and axe does not see them. */
  readonly forcedColours?: boolean;
}

/** What axe finds against WCAG 2.2 AA and its own good practice, one line each. */
export async function violations(
  page: Page,
  { inside = 'html', forcedColours = false }: Sight = {},
): Promise<string[]> {
  // The screen's own policy lets no script in; the driver's own world is not bound by it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const results = await page.evaluate(
    (selector, forced): Promise<AxeResults> =>
      globalThis.axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: !forced } },
      }),
    inside,
    forcedColours,
  );
  if (results.passes.length === 0) throw new Error('axe found nothing to look at');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target}: ${html}`));
}
