import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { InstalledBrowser } from '../../scripts/browsers';
import { seeded } from '../../test/library/seeded';
import { tearLogs } from '../../test/library/torn-log';
import { launch } from './browser';
import { deferred } from './deferred';
import type { serve } from './server';

type Notes = readonly (readonly [id: string, note: string | null])[];

export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged changes that were not there afterwards. */
  readonly lost: number;
  /** How often the browser itself found its database corrupt after a kill and deleted all of it, and what was in it. */
  readonly deletedByBrowser: number;
  readonly lostWithIt: number;
  /** Starts at which a change of many was there in part. */
  readonly halfWritten: number;
}

export interface KillOptions {
  readonly kills: number;
  /** `plain` is the control: bare idb, whose losses are the browser's. */
  readonly store: 'readout' | 'plain';
  /** Whether each kill leaves half a record in Chromium's log, as one does that comes while the browser writes. */
  readonly torn: boolean;
}

/** What the library must hold, by what the page was told. */
class Ledger {
  readonly #expected = new Map<string, string | null>();
  #pending = new Map<string, string | null>();
  acknowledged = 0;

  trying(notes: Notes): void {
    this.#pending = new Map(notes);
  }

  acknowledge(notes: Notes): void {
    for (const [id, note] of notes) this.#expected.set(id, note);
    this.#pending = new Map();
    this.acknowledged++;
  }

  /** How many acknowledged changes the state does not have; from then on the state is what counts. */
  compare(state: Notes): number {
    const actual = new Map(state);
    let lost = 0;
    for (const [id, note] of this.#expected) {
      const now = actual.get(id) ?? null;
      if (now !== note && !(this.#pending.has(id) && now === this.#pending.get(id))) lost++;
    }
    for (const id of actual.keys()) if (!this.#expected.has(id) && !this.#pending.has(id)) lost++;
    this.#expected.clear();
    for (const [id, note] of actual) this.#expected.set(id, note);
    this.#pending = new Map();
    return lost;
  }
}

/** Kills a browser at random moments of a workload that writes, and compares what is there at the next start. */
export async function killTest(
  browser: InstalledBrowser,
  server: Awaited<ReturnType<typeof serve>>,
  profile: string,
  { kills, store, torn }: KillOptions,
  say: (line: string) => void,
): Promise<KillResult> {
  rmSync(profile, { recursive: true, force: true });
  const random = seeded(11);
  const ledger = new Ledger();
  let [lost, halfWritten, deletedByBrowser, lostWithIt] = [0, 0, 0, 0];
  for (let round = 0; round <= kills; round++) {
    const started = deferred<{ missing: number; whole: boolean }>();
    server.listen((path, body) => {
      if (path === '/trying') ledger.trying(JSON.parse(body));
      else if (path === '/acknowledged') ledger.acknowledge(JSON.parse(body));
      else if (path === '/state') {
        const { notes, whole } = JSON.parse(body) as { notes: Notes; whole: boolean };
        started.resolve({ missing: ledger.compare(notes), whole });
      } else if (path === '/done') started.reject(new Error(body));
    });
    const running = launch(browser, profile, `${server.url}?task=killed&store=${store}&seed=${round + 1}`);
    const { missing, whole } = await Promise.race([started.promise, tooLate()]);
    if (!whole) halfWritten++;
    if (missing > 0 && running.deletedDatabase()) {
      deletedByBrowser++;
      lostWithIt += missing;
    } else lost += missing;
    await wait(random() * 1500);
    await running.kill();
    if (torn) tearLogs(profile);
    if (round % 25 === 0)
      say(`${round} kills, ${ledger.acknowledged} acknowledged, ${lost} lost, ${halfWritten} half-written`);
  }
  return { kills, acknowledged: ledger.acknowledged, lost, deletedByBrowser, lostWithIt, halfWritten };
}

const tooLate = async (): Promise<never> => {
  await wait(60_000);
  throw new Error('the browser did not start');
};
