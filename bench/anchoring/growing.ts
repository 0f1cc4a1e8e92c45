import { browserNamed } from '../../scripts/browsers';
import type { Step } from './page/growing';
import { inBrowser } from './page-script';

// npm run bench:growing: what is done anew when an annotated live page has grown by a paragraph, in real browsers.
const STEPS: readonly Step[] = [
  'article found',
  'claims carried over',
  'text index made',
  '1,000 annotations placed',
  'their ranges made',
];

console.log(`| words, ms | ${STEPS.join(' | ')} |\n|---|${STEPS.map(() => '---').join('|')}|`);
for (const name of ['chromium', 'firefox'] as const) {
  const { path } = await browserNamed(name);
  await inBrowser(name, path, 'growing.ts', async (page) => {
    for (const words of [2_000, 20_000, 100_000]) {
      const times = (await page.evaluate(`measureGrowing(${words})`)) as Record<Step, number>;
      console.log(`| ${name}, ${words} | ${STEPS.map((step) => times[step].toFixed(1)).join(' | ')} |`);
    }
  });
}
