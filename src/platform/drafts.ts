import * as v from 'valibot';
import { DraftSchema, type Drafts } from '../core/annotation/draft';
import { ReadoutError } from '../core/errors';
import { browser } from './browser';
import { isOutdated } from './outdated';

export type { Draft, Drafts } from '../core/annotation/draft';

/** Drafts on disk, under keys of their own: they outlive the popup, the page, the background and the browser. */
const draftsUnder = (prefix: string): Drafts => ({
  async read(id) {
    const key = prefix + id;
    const found = v.safeParse(DraftSchema, (await browser.storage.local.get(key))[key]);
    return found.success ? found.output : null;
  },
  async write(id, draft) {
    const key = prefix + id;
    try {
      await (draft ? browser.storage.local.set({ [key]: draft }) : browser.storage.local.remove(key));
    } catch (cause) {
      throw new ReadoutError(isOutdated() ? 'outdated' : 'storage-failed', 'what is typed could not be kept', {
        cause,
      });
    }
  },
});

/** What is typed in a screen. */
export const storedDrafts = draftsUnder('draft:');

/** What is typed in a page: a panel beside it must not save it while it is still being typed. */
export const pageDrafts = draftsUnder('page-draft:');
