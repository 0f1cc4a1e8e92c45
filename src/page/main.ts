import { isCandidate } from './article/candidate';
import { watchPage } from './watch';

// All that a page pays that reports no briefing is this file. The rest comes when a page is worth a closer look.
const life = new AbortController();
let connected: Promise<() => Promise<void>> | null = null;

async function look(): Promise<void> {
  if (connected === null && !isCandidate(document)) return;
  connected ??= import('./connect').then(({ connect }) => connect(document, life.signal));
  await (await connected)();
}

watchPage(document, () => void look(), life.signal);
void look();
