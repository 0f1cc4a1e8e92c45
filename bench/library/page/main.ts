import { runCold } from './cold';
import { runFill } from './fill';
import { runMeasure } from './measure';
import { runMigrate } from './migrate';
import { runPeers } from './peers';
import { runRoundTrip } from './round-trip';
import { runKilled } from './workload';

/** What a page can be asked to do; each sends what it found to the server that serves it. */
const TASKS: Readonly<Record<string, (options: URLSearchParams) => Promise<unknown>>> = {
  fill: runFill,
  measure: runMeasure,
  cold: runCold,
  peers: runPeers,
  'round-trip': runRoundTrip,
  migrate: runMigrate,
  killed: runKilled,
};

const options = new URLSearchParams(location.search);
const task = options.get('task') ?? '';
const send = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', body: JSON.stringify(body) });
try {
  await send('/done', { task, result: await TASKS[task]!(options) });
} catch (error) {
  await send('/done', { task, error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
}
