import { browserNamed } from '../../scripts/browsers';
import { corpus } from '../finder/corpora';
import type { Answer, Outcome } from './page/ask-pages';
import { inBrowser } from './page-script';

// npm run bench:pages: ten sentences of every page of the extraction corpora are looked for again after the page was
// rendered otherwise. Nothing a reader sees has changed but for one paragraph put in, so all of them should be found.
type Tally = Record<'pages' | 'asked' | Outcome, number>;
const tallies = new Map<string, Tally>();
const failures: string[] = [];

const installed = await browserNamed('chromium');
await inBrowser('chromium', installed.path, 'ask-pages.ts', async (page) => {
  for (const name of ['wcxb', 'scrapinghub']) {
    const pages = corpus(name);
    if (!pages) {
      console.error(`Skipped: no corpus ${name} on this machine.`);
      continue;
    }
    for (const [i, id] of Object.keys(pages.gold).entries()) {
      const question = `askPage(${JSON.stringify(pages.html(id))}, ${JSON.stringify(pages.gold[id]!.url)}, ${i})`;
      count(`${name}/${id}`, (await page.evaluate(question)) as Answer[]);
    }
  }
});

console.log(
  '| | pages | sentences | found | on a twin, said to be moved | on a twin | lost | no article any more |\n|---|---|---|---|---|---|---|---|',
);
for (const [name, { pages, asked, found, doubted, wrong, lost, unread }] of tallies)
  console.log(
    `| ${name} | ${pages} | ${asked} | ${found} (${((100 * found) / asked).toFixed(2)} %) | ${doubted} | ${wrong} | ${lost} | ${unread} |`,
  );
if (process.argv.includes('--misses')) console.log(failures.join('\n'));

function count(page: string, answers: readonly Answer[]): void {
  const seen = new Set<string>();
  for (const { isArticle, mutation, words, outcome } of answers) {
    const row = `${isArticle ? 'articles' : 'other pages'}: ${mutation}`;
    const tally = tallies.get(row) ?? { pages: 0, asked: 0, found: 0, doubted: 0, wrong: 0, lost: 0, unread: 0 };
    tallies.set(row, tally);
    if (!seen.has(row)) tally.pages++;
    seen.add(row);
    tally.asked++;
    tally[outcome]++;
    if (outcome !== 'found') failures.push(`${outcome}, ${page}, ${mutation}: ${words}`);
  }
}
