import { ReadoutError } from '../../core/errors';
import type { Page, PageStatus } from './tools';

/** What stands beside the screen. `no-reader`: Readout's script does not run in this page. */
export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'article'; readonly status: PageStatus }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Asks a page what it is. */
export async function readingOf(page: Page): Promise<Reading> {
  try {
    const status = await page('page/status', {});
    return status ? { kind: 'article', status } : { kind: 'no-article' };
  } catch (error) {
    const silent = error instanceof ReadoutError && error.code === 'disconnected';
    return silent ? { kind: 'no-reader' } : { kind: 'failed', error };
  }
}
