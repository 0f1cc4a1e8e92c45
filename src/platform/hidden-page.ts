/** Chrome's pages that nobody sees: the polyfill passes on only what both browsers have. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Whether the background is a page itself, and needs no other to make a file. */
export const isBackgroundPage = (): boolean => 'document' in globalThis;

/** Opens a page of the extension that nobody sees, where it is not open. */
export async function openHiddenPage(path: string, justification: string): Promise<void> {
  const pages = offscreen();
  if (!pages || (await pages.hasDocument())) return;
  await pages.createDocument({ url: path, reasons: ['BLOBS'], justification });
}

export async function closeHiddenPage(): Promise<void> {
  const pages = offscreen();
  if (await pages?.hasDocument()) await pages?.closeDocument();
}
