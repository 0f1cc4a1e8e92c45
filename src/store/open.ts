import { annotationsOf, saveAnnotation } from './annotations';
import { articleOf, keepArticle } from './articles';
import { connect } from './connection';
import { deleteAnnotations } from './delete';
import { entriesAfter } from './entries';
import type { Library } from './library';
import { SearchIndex } from './search/search-index';
import { tendIndex } from './search/tend-index';
import { undoChange } from './undo';

/** Opens the reader's library. The database itself is opened when it is first needed. */
export function openLibrary(name?: string, now: () => Date = () => new Date()): Library {
  const connection = connect(name);
  const index = new SearchIndex(connection);
  const clock = () => now().toISOString();
  return {
    keepArticle: (article) => keepArticle(connection, article),
    article: (id) => articleOf(connection, id),
    saveAnnotation: (annotation) => saveAnnotation(connection, annotation, clock()),
    deleteAnnotations: (ids) => deleteAnnotations(connection, ids, clock()),
    undo: (token) => undoChange(connection, token),
    annotationsOf: (article) => annotationsOf(connection, article),
    entries: (after, limit) => entriesAfter(connection, after, limit),
    search: (query) => index.ask(query),
    tend: () => tendIndex(connection),
    close: () => connection.close(),
  };
}
