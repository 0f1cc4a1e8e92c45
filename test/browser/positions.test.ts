import { beforeAll, describe, expect, test } from 'vitest';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

const current = stage();
/** Two outlets on one briefing, and one of them on that of the week after. */
const PATHS = ['/potohar/border-guarantees', '/margalla/border-pledge', '/potohar/border-warning'];

beforeAll(async () => {
  for (const path of PATHS) {
    const page = await current.session.open(current.site.origin + path);
    await whenPainted(page);
    await page.close();
  }
});

const library = async (fragment: string) => {
  const screen = await current.session.openScreen(`src/screens/library/index.html${fragment}`);
  await screen.waitForSelector('.l-hit');
  return screen;
};

describe('an analyst', () => {
  test('follows a position over briefings, from how it hardened to the words that say so', async () => {
    const screen = await library('#text=crossings&ministry=PK&about=AF');
    await screen.locator('[role=tab][id$=positions]').click();
    const position = await screen.waitForSelector('.p-card');
    const moves = await position!.$$eval('.p-move', (rows) =>
      rows.map(
        (row) =>
          `${row.querySelector('time')?.dateTime} ${row.querySelector('[data-change]')?.getAttribute('data-change')}`,
      ),
    );
    expect(moves).toEqual(['2026-10-22 hardened', '2026-10-15 new']);
    await screen.locator('.p-move .r-passage').click();
    const pane = await screen.waitForSelector('.l-pane .l-mark[data-focus=true]');
    expect(await pane!.evaluate((mark) => mark.textContent)).toContain('never open again');
    await screen.close();
  });

  test('sees that a position was dropped where the next briefing is silent on it', async () => {
    const screen = await library('#text=river&ministry=PK&about=IN');
    await screen.locator('[role=tab][id$=positions]').click();
    await screen.waitForSelector('.p-move');
    const changes = await screen.$$eval('.p-move [data-change]', (signs) =>
      signs.map((sign) => sign.getAttribute('data-change')),
    );
    expect(changes).toContain('dropped');
    await screen.close();
  });
});

describe('a student', () => {
  test('reads one briefing in two outlets side by side, with the words that only one of them has', async () => {
    const screen = await library('#text=crossings&outlet=The+Potohar+Post&to=2026-10-15');
    await screen.locator('.l-hit .r-passage').click();
    await screen.locator('.l-pane button[aria-pressed=false]').click();
    const statements = await screen.waitForSelector('.x-list').then((list) =>
      list!.$$eval('.x-statement', (items) =>
        items.map((item) => ({
          outlets: [...item.querySelectorAll('dt')].map((outlet) => outlet.textContent),
          own: [...item.querySelectorAll('mark')].map((words) => words.textContent?.trim()),
        })),
      ),
    );
    const crossings = statements.find(({ own }) => own.includes('stay'));
    expect(crossings?.outlets).toEqual(['The Potohar Post', 'The Margalla Wire']);
    expect(crossings?.own).toContain('remain');
    await screen.close();
  });
});
