import type { Page } from 'puppeteer-core';
import { browserNamed } from '../../scripts/browsers';
import type { Painted } from './page/contestants';
import { type BrowserName, inBrowser } from './page-script';

// npm run bench:painting: 2,000 marks painted and taken away, and hit tests among them, in real browsers beside peers.
const COUNT = 2000;
/** In each round every contestant paints a fresh page once, so that what else the machine does hits all alike. */
const ROUNDS = 5;
const NAMES = ['Readout', 'mark.js', 'web-highlighter', '@recogito/text-annotator'];

console.log(
  `| ${COUNT} marks | painted and laid out, ms | removed, ms | elements added | Readout is faster |\n|---|---|---|---|---|`,
);
for (const name of ['chromium', 'firefox'] as const) {
  const { path } = await browserNamed(name);
  await inBrowser(name, path, 'contestants.ts', (_, fresh) => report(name, fresh));
}

async function report(where: BrowserName, fresh: () => Promise<Page>): Promise<void> {
  const rounds = new Map<string, Painted[]>(NAMES.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const name of NAMES) {
      const page = await fresh();
      rounds.get(name)!.push((await page.evaluate(`measure(${JSON.stringify(name)}, ${COUNT})`)) as Painted);
      await page.close();
    }
  const both = (name: string) => medianOf(rounds.get(name)!, ({ paint, remove }) => paint + remove);
  for (const [name, painted] of rounds)
    console.log(
      `| ${where}, ${name} | ${medianOf(painted, (one) => one.paint).toFixed(1)} | ${medianOf(painted, (one) => one.remove).toFixed(1)} | ${painted[0]!.nodesAdded} | ${(both(name) / both('Readout')).toFixed(1)}x |`,
    );
  const page = await fresh();
  const { p95, hit, points } = (await page.evaluate(`measureHits(${COUNT})`)) as Record<
    'p95' | 'hit' | 'points',
    number
  >;
  console.log(`| ${where}, hit test, p95 | ${p95.toFixed(3)} | | ${hit} of ${points} points hit a mark | |`);
}

function medianOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.map(of).sort((a, b) => a - b)[items.length >> 1]!;
}
