import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A record of LevelDB's log: checksum, length, kind (a whole record), and then fewer bytes than it says. */
const HALF_A_RECORD = Uint8Array.from([1, 2, 3, 4, 0xd0, 0x07, 1, ...new Array<number>(100).fill(7)]);

/** Leaves the logs of a Chromium profile's databases as a kill does that comes while the browser writes. */
export function tearLogs(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
  for (const log of logs) appendFileSync(join(folder, log), HALF_A_RECORD);
}
