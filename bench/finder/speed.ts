import type { Page } from 'puppeteer-core';
import type { Timed } from './in-page';

/** How long a tool took over the rounds of a race, ms. */
export interface Time {
  readonly fastest: number;
  readonly median: number;
  readonly p95: number;
}

export interface Race {
  readonly times: Readonly<Record<Timed, Time>>;
  /** How many times as long as Readout Readability took: the median of the rounds, in each of which both ran. */
  readonly ratio: number;
}

/** Rounds that warm up and do not count. */
const WARMING = 5;

/**
 * Times the tools on a page that is parsed already, one after the other in every round, so that whatever else the
 * machine does falls on all of them alike.
 */
export async function race(page: Page, html: string, rounds: number): Promise<Race> {
  const all = await page.evaluate(
    (source, count) =>
      (globalThis as unknown as { race(...args: unknown[]): Record<Timed, number[]> }).race(
        source,
        'https://quay.example/1',
        count,
      ),
    html,
    rounds + WARMING,
  );
  const counted = (tool: Timed): number[] => all[tool].slice(WARMING);
  const ours = counted('readout');
  const ratios = counted('readability').map((theirs, round) => theirs / Math.max(ours[round]!, 0.05));
  const times = { readout: timeOf(ours), readability: timeOf(counted('readability')), probe: timeOf(counted('probe')) };
  return { times, ratio: timeOf(ratios).median };
}

function timeOf(values: readonly number[]): Time {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { fastest: at(0), median: at(0.5), p95: at(0.95) };
}

/** The longest task, ms, while the gentle finder works through a page: the median of seven runs. */
export async function longestTask(page: Page, html: string): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < 7; run++)
    measured.push(
      await page.evaluate(
        (source) => (globalThis as unknown as { longestTask(html: string): Promise<number> }).longestTask(source),
        html,
      ),
    );
  return timeOf(measured).median;
}
