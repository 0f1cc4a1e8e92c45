import { browser } from './browser';

/** Chrome ends a background that called none of its interfaces for 30 seconds, whatever its database is doing. */
const EVERY_MS = 20_000;

/** Keeps the background from being ended as idle while `work` goes on. */
export async function keepAwake(work: Promise<unknown>): Promise<void> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  await work.catch(() => undefined);
  clearInterval(calling);
}
