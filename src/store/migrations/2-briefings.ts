import type { Database, Upgrade } from '../schema';

/** Version 2: on which days which ministry briefed. Articles that tell no ministry or no day are left out of the index. */
export function indexBriefings(_database: Database, upgrade: Upgrade): void {
  upgrade.objectStore('articles').createIndex('briefing', ['summary.ministry', 'summary.briefed']);
}
