/**
 * How good and how fast the finder is, beside its peers, in one run of one browser:
 *   npm run bench:finder                 quality and speed, in Chromium
 *   npm run bench:finder -- --speed      speed only
 *   npm run bench:finder -- --metadata   titles, publishers, days and bylines of news only, with what is wrong
 *   npm run bench:finder -- --browser firefox
 * The corpora and their scorer are not part of the project; where they are missing, quality is skipped and says so.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { browserNamed } from '../../scripts/browsers';
import { inBrowser } from './browser';
import { type Corpus, corpus } from './corpora';
import type { Tool } from './in-page';
import { pageOf } from './made-page';
import { METADATA_GOLD, metadataLines, metadataMisses } from './metadata';
import { extractAll, isArticle, metadataLine, scoreLines, worst } from './quality';
import { longestTask, race } from './speed';

const TOOLS: readonly Tool[] = ['readout', 'readability', 'defuddle'];
const SCORER = new URL('../../../shared/tools/score-extraction.mjs', import.meta.url);
const args = process.argv.slice(2);
const { target, path } = await browserNamed(args.includes('firefox') ? 'firefox' : undefined);

await inBrowser(target, path, async (page) => {
  console.log(`in ${await page.browser().version()}`);
  if (args.includes('--metadata')) return metadata(page);
  await speed(page);
  if (!args.includes('--speed')) await quality(page);
});

async function metadata(page: Page): Promise<void> {
  const news = corpus('scrapinghub');
  if (!news) return console.log('\nmetadata skipped: the corpus is not on this machine');
  const gold = Object.fromEntries(Object.entries(news.gold).filter(([id]) => METADATA_GOLD[id]));
  console.log('\nmetadata of news, the share that is right');
  for (const tool of TOOLS) {
    const extracts = await extractAll(page, tool, { ...news, gold });
    console.log(metadataLines(tool, extracts).join('\n'));
    if (tool === 'readout') console.log(`  ${metadataMisses(extracts).join('\n  ')}`);
  }
}

async function speed(page: Page): Promise<void> {
  console.log(
    '\nelements  probe ms  readout ms: fastest, median, p95  readability ms: fastest, median  ratio (median)',
  );
  for (const elements of [1000, 5000, 20_000]) {
    const { times, ratio } = await race(page, pageOf(elements), 30);
    const { probe, readout, readability } = times;
    console.log(
      `${String(elements).padStart(8)}  ${probe.median.toFixed(2).padStart(8)}  ${figures(readout.fastest, readout.median, readout.p95)}  ${figures(readability.fastest, readability.median)}  ${ratio.toFixed(1)}`,
    );
  }
  console.log(
    `longest task on 50,000 elements, 1 MB and more: ${(await longestTask(page, pageOf(50_000))).toFixed(1)} ms`,
  );
}

function figures(...ms: readonly number[]): string {
  return ms.map((one) => one.toFixed(1).padStart(9)).join(' ');
}

/** Pages as newsrooms make them, beside the made-up ones above. */
async function realPages(page: Page, { gold, html }: Corpus): Promise<void> {
  const ratios: number[] = [];
  let slowest = 0;
  for (const id of Object.keys(gold).slice(0, 60)) {
    const { times, ratio } = await race(page, html(id), 5);
    ratios.push(ratio);
    slowest = Math.max(slowest, times.readout.median);
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
      if (one.name === 'scrapinghub') console.log(metadataLines(tool, extracts).join('\n'));
      if (tool !== 'readout') continue;
      const taken = Object.entries(one.gold).filter(([id, gold]) => !isArticle(gold) && extracts[id]?.isBriefing);
      console.log(`${one.name.padEnd(12)} pages that are no article, taken for a briefing: ${taken.length}`);
      console.log(`${one.name}: worst ten (precision, recall)\n  ${worst(score, one, extracts).join('\n  ')}`);
    }
  }
}
