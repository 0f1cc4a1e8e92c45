/**
 * How good and how fast the finder is, beside its peers, in one run of one browser:
 *   npm run bench:finder                 quality and speed, in Chromium
 *   npm run bench:finder -- --speed      speed only
 *   npm run bench:finder -- --browser firefox
 * The corpora and their scorer are not part of the project; where they are missing, quality is skipped and says so.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { browserNamed } from '../../scripts/browsers';
import { inBrowser } from './browser';
import { type Corpus, corpus } from './corpora';
import type { Tool } from './in-page';
import { extractAll, isArticle, metadataLine, scoreLines, worst } from './quality';
import { longestTask, pageOf, timing } from './speed';

const TOOLS: readonly Tool[] = ['readout', 'readability', 'defuddle'];
const SCORER = new URL('../../../shared/tools/score-extraction.mjs', import.meta.url);
const args = process.argv.slice(2);
const { target, path } = await browserNamed(args.includes('firefox') ? 'firefox' : undefined);

await inBrowser(target, path, async (page) => {
  console.log(`in ${await page.browser().version()}`);
  await speed(page);
  if (!args.includes('--speed')) await quality(page);
});

async function speed(page: Page): Promise<void> {
  console.log('\nelements  probe ms  readout ms (p95)  readability ms  ratio');
  for (const elements of [1000, 5000, 20_000]) {
    const html = pageOf(elements);
    const [probe, ours, theirs] = [
      await timing(page, 'probe', html, 40),
      await timing(page, 'readout', html, 40),
      await timing(page, 'readability', html, 10),
    ];
    console.log(
      `${String(elements).padStart(8)}  ${probe.median.toFixed(2).padStart(8)}  ${ours.median.toFixed(1).padStart(10)} (${ours.p95.toFixed(1)})  ${theirs.median.toFixed(1).padStart(14)}  ${(theirs.median / ours.median).toFixed(1)}`,
    );
  }
  console.log(
    `longest task on 50,000 elements, 1 MB and more: ${(await longestTask(page, pageOf(50_000))).toFixed(1)} ms`,
  );
}

/** Pages as newsrooms make them, beside the made-up ones above. */
async function realPages(page: Page, { gold, html }: Corpus): Promise<void> {
  const ratios: number[] = [];
  let slowest = 0;
  for (const id of Object.keys(gold).slice(0, 60)) {
    const ours = await timing(page, 'readout', html(id), 5);
    const theirs = await timing(page, 'readability', html(id), 5);
    ratios.push(theirs.median / ours.median);
    slowest = Math.max(slowest, ours.median);
  }
  const median = ratios.sort((a, b) => a - b)[ratios.length >> 1]!;
  console.log(
    `\n60 real pages: readability takes ${median.toFixed(1)} times as long (median); readout’s slowest ${slowest.toFixed(1)} ms`,
  );
}

async function quality(page: Page): Promise<void> {
  const corpora = ['scrapinghub', 'wcxb'].flatMap((name) => corpus(name) ?? []);
  if (corpora.length === 0 || !existsSync(SCORER))
    return console.log('\nquality skipped: the corpora are not on this machine');
  const { score } = await import(SCORER.href);
  await realPages(page, corpora[0]!);
  console.log(`\ncorpus       part          pages  tool          shingle P, R, F1; word F1`);
  for (const one of corpora) {
    for (const tool of TOOLS) {
      const extracts = await extractAll(page, tool, one);
      console.log(scoreLines(score, tool, one, extracts).join('\n'));
      if (one.name === 'wcxb') console.log(metadataLine(tool, one, extracts));
      if (tool !== 'readout') continue;
      const taken = Object.entries(one.gold).filter(([id, gold]) => !isArticle(gold) && extracts[id]?.isBriefing);
      console.log(`${one.name.padEnd(12)} pages that are no article, taken for a briefing: ${taken.length}`);
      console.log(`${one.name}: worst ten (precision, recall)\n  ${worst(score, one, extracts).join('\n  ')}`);
    }
  }
}
