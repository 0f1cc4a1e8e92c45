import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../src/core/article/article-id';
import { summaryOf } from '../../src/core/article/article-summary';
import type { StoredArticle } from '../../src/core/article/stored-article';
import type { Library } from '../../src/store/library';
import { createFirstStores } from '../../src/store/migrations/1-first-stores';
import { openLibrary } from '../../src/store/open';
import type { ReadoutSchema } from '../../src/store/schema';
import { anAnalysis, anArticle } from '../library/samples';

let opened = 0;
const freshName = (): string => `briefings-${opened++}`;
const libraries: Library[] = [];
function open(name = freshName()): Library {
  const library = openLibrary(name);
  libraries.push(library);
  return library;
}
afterEach(async () => {
  for (const library of libraries.splice(0)) await library.close();
});

function report(outlet: string, ministry: string | null, date: string | null): StoredArticle {
  const article = anArticle({ url: `https://${outlet}.example/${ministry}/${date}` });
  return {
    id: articleIdOf(article.url!),
    article,
    analysis: anAnalysis({ ministry, date }),
    read: '2026-11-20T09:00:00Z',
  };
}

describe('the briefings that kept articles report', () => {
  test('are known by ministry and day, each day once, the earliest first', async () => {
    const library = open();
    for (const [outlet, ministry, date] of [
      ['courier', 'PK', '2026-11-19'],
      ['ledger', 'PK', '2026-11-19'],
      ['courier', 'PK', '2026-11-12'],
      ['courier', 'PL', '2026-11-18'],
      ['courier', 'PK', null],
      ['courier', null, '2026-11-17'],
    ] as const)
      await library.keepArticle(report(outlet, ministry, date));
    expect(await library.briefingDays('PK')).toEqual(['2026-11-12', '2026-11-19']);
    expect(await library.briefingDays('IN')).toEqual([]);
  });

  test('come with all articles that report them', async () => {
    const library = open();
    const [courier, ledger] = [report('courier', 'PK', '2026-11-19'), report('ledger', 'PK', '2026-11-19')];
    for (const article of [courier, ledger, report('courier', 'PK', '2026-11-12')]) await library.keepArticle(article);
    expect(await library.reportsOf('PK', '2026-11-19', 10)).toEqual([courier, ledger]);
    expect(await library.reportsOf('PK', '2026-11-19', 1)).toEqual([courier]);
  });

  test('are known of a library that was made before they were asked for', async () => {
    const name = freshName();
    const old = await openDB<ReadoutSchema>(name, 1, { upgrade: (database) => createFirstStores(database) });
    const { id, article, analysis, read } = report('courier', 'PK', '2026-11-19');
    await old.put('articles', { id, summary: summaryOf(article, analysis), claims: [], read, change: 1 });
    old.close();
    expect(await open(name).briefingDays('PK')).toEqual(['2026-11-19']);
  });
});
