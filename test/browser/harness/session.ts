import { afterAll, beforeAll, inject } from 'vitest';
import { browserNamed } from '../../../scripts/browsers';
import type { SitePage } from '../../site/pages';
import { type Site, serveSite } from '../../site/server';
import { launch, type Session } from './launch';

/** What a test file works with: the browser of this run, and the sample site. */
export interface Stage {
  session: Session;
  site: Site;
}

/** Starts the browser and the sample site before a file's tests, and ends both after. */
export function stage(furtherPages: readonly SitePage[] = []): Stage {
  const current = {} as Stage;
  beforeAll(async () => {
    current.site = await serveSite(furtherPages);
    const installed = await browserNamed(inject('browser'));
    current.session = await launch({ installed, extension: inject('extension'), headless: true });
  });
  afterAll(async () => {
    await current.session?.close();
    await current.site?.stop();
  });
  return current;
}
