import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from '../test/browser/harness/launch';
import { whenPainted } from '../test/browser/harness/marks';

/** What a reader would do first, done by itself: pictures of each step go into `folder`. */
export async function tour(session: Session, article: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await session.open(article);
  await whenPainted(page);
  await page.screenshot({ path: join(folder, '1-reading.png') });
  console.log(`Pictures and exported files are in ${folder}`);
}
