/** Milliseconds of each of several runs, sorted. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly runs: number;
}

export function summed(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]! * 100) / 100;
  return { median: at(0.5), p95: at(0.95), most: at(1), runs: sorted.length };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** After the next frame is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** The script heap in use, in bytes; 0 where the browser does not tell. */
export const heap = (): number => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

export const say = (what: string): void => {
  fetch('/say', { method: 'POST', body: what }).catch(() => undefined);
};
