import type { Database } from '../schema';

/** Version 1: the first stores. */
export function createFirstStores(database: Database): void {
  const annotations = database.createObjectStore('annotations', { keyPath: 'annotation.id' });
  annotations.createIndex('article', ['article', 'annotation.created', 'annotation.id']);
  annotations.createIndex('tag', 'tags', { multiEntry: true });
  annotations.createIndex('change', 'change', { unique: true });
  database.createObjectStore('articles', { keyPath: 'id' }).createIndex('change', 'change', { unique: true });
  database.createObjectStore('readings', { keyPath: 'id' });
  database.createObjectStore('journal', { keyPath: 'token' }).createIndex('at', ['at', 'token']);
  database.createObjectStore('undo', { keyPath: ['token', 'id'] });
  database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('article', 'article');
  database.createObjectStore('verdicts', { keyPath: 'article' });
  database.createObjectStore('staged', { autoIncrement: true }).createIndex('session', 'session');
  database.createObjectStore('made', { autoIncrement: true }).createIndex('token', 'token');
  database.createObjectStore('segments', { keyPath: 'id' });
  for (const store of ['heads', 'postings', 'stale', 'counters'] as const) database.createObjectStore(store);
}
