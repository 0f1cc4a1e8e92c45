import { describe, expect, test } from 'vitest';
import { hasSeeds, seedArticle } from '../site/seeds';
import { classic } from '../site/templates/classic';
import { divSoup } from '../site/templates/div-soup';
import { askPage, tabOf } from './harness/extension';
import { whenPainted } from './harness/marks';
import { stage } from './harness/session';

/** Skipped where the two articles that Readout started from are not beside the project. */
describe.skipIf(!hasSeeds)('the articles that Readout started from, as web pages', () => {
  const seeds = hasSeeds ? { first: seedArticle('000'), second: seedArticle('001') } : null;
  const current = stage(
    seeds
      ? [
          { path: '/seed/first', html: (address) => divSoup(seeds.first, address) },
          { path: '/seed/second', html: (address) => classic(seeds.second, address) },
        ]
      : [],
  );

  test.each([
    ['/seed/first', 'PK', 'Tahir Andrabi'],
    ['/seed/second', 'PK', 'Tahir Hussain Andrabi'],
  ])('%s is found as a Pakistani briefing', async (path, ministry, spokesperson) => {
    const page = await current.session.open(current.site.origin + path);
    await whenPainted(page);
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const status = await askPage(screen, await tabOf(screen, page), 'page/status', {});
    expect(status?.analysis.briefing).toMatchObject({ isBriefing: true, ministry });
    expect(spokesperson).toContain(status?.analysis.briefing.spokesperson?.split(' ').at(-1));
    await screen.close();
    await page.close();
  });

  test('all seven published key points of the second are found and painted', async () => {
    const page = await current.session.open(`${current.site.origin}/seed/second`);
    const words = (await whenPainted(page)).join('\n');
    expect(seeds?.second.keyPoints).toHaveLength(7);
    const screen = await current.session.openScreen('src/screens/popup/index.html');
    const status = await askPage(screen, await tabOf(screen, page), 'page/status', {});
    const published = status?.analysis.keyPoints.filter(({ origin }) => origin === 'published') ?? [];
    expect(published.map(({ start, end }) => status?.article.text.slice(start, end))).toEqual(seeds?.second.keyPoints);
    for (const point of seeds?.second.keyPoints ?? []) expect(words).toContain(point);
    await screen.close();
    await page.close();
  });
});
