import { isOutdated } from '../platform/outdated';
import { isCandidate } from './article/candidate';
import { type Change, isPrerendered, watchPage } from './watch';

// All that a page pays that reports no briefing is this file. The rest comes when a page is worth a closer look.
const life = new AbortController();
let connected: Promise<(change?: Change) => Promise<void>> | null = null;

async function look(change?: Change): Promise<void> {
  // The rest went with the extension, if that did.
  if (connected === null && isOutdated()) return life.abort();
  if (connected === null && !isCandidate(document)) return;
  connected ??= import('./connect/connect').then(({ connect }) => connect(document, life));
  await (await connected)(change);
}

watchPage(document, (change) => void look(change), life.signal);
if (!isPrerendered(document)) void look();
