import { aliases, forgetAlias, keepAlias } from './aliases';
import { annotationsOf, saveAnnotation } from './annotations';
import { articleOf, keepArticle } from './articles';
import { briefingDays, reportsOf } from './briefings';
import { changeAnnotations, renameTag } from './bulk';
import { lastChange } from './changes';
import { connect, type OnUpgrade } from './connection';
import { deleteAnnotations } from './delete';
import { articlesAfter, entriesAfter, entriesOf } from './entries';
import { erase } from './erase';
import { commitImport } from './import/commit';
import { previewImport } from './import/preview';
import { cancelImport, clearAbandoned, stageItems } from './import/staged';
import { binPage, forgetOldChanges, journalPage } from './journal';
import { allJudgements, correct, judgementsOf, overruleBriefing, withdrawCorrection } from './judgements';
import type { Library } from './library';
import { SearchIndex } from './search/search-index';
import { tendIndex } from './search/tend-index';
import { tagCounts } from './tags';
import { undoChange } from './undo';

/**
 * Opens the reader's library. The database itself is opened when it is first needed; `onUpgrade` is told where it has to
 * be brought to a newer form, with a promise that ends with that.
 */
export function openLibrary(name?: string, now: () => Date = () => new Date(), onUpgrade?: OnUpgrade): Library {
  const connection = connect(name, onUpgrade);
  const index = new SearchIndex(connection);
  const clock = (): string => now().toISOString();
  return {
    keepArticle: (article) => keepArticle(connection, article),
    article: (id) => articleOf(connection, id),
    saveAnnotation: (annotation) => saveAnnotation(connection, annotation, clock()),
    deleteAnnotations: (ids) => deleteAnnotations(connection, ids, clock()),
    changeAnnotations: (ids, change) => changeAnnotations(connection, ids, change, clock()),
    undo: (token, ids) => undoChange(connection, token, ids),
    journal: (after, limit) => journalPage(connection, after, limit),
    bin: (after, limit) => binPage(connection, after, limit),
    annotationsOf: (article) => annotationsOf(connection, article),
    entries: (after, limit) => entriesAfter(connection, after, limit),
    entriesOf: (ids) => entriesOf(connection, ids),
    articles: (after, limit) => articlesAfter(connection, after, limit),
    briefingDays: (ministry) => briefingDays(connection, ministry),
    reportsOf: (ministry, day, limit) => reportsOf(connection, ministry, day, limit),
    tags: () => tagCounts(connection),
    renameTag: (from, to) => renameTag(connection, from, to, clock()),
    correct: (correction) => correct(connection, correction),
    withdrawCorrection: (id) => withdrawCorrection(connection, id),
    overruleBriefing: (article, isBriefing) => overruleBriefing(connection, article, isBriefing),
    judgementsOf: (article) => judgementsOf(connection, article),
    keepAlias: (alias) => keepAlias(connection, alias),
    forgetAlias: (alias) => forgetAlias(connection, alias),
    aliases: () => aliases(connection),
    allJudgements: () => allJudgements(connection),
    erase: () => erase(connection),
    stageImport: (session, items) => stageItems(connection, session, items, clock()),
    previewImport: (session) => previewImport(connection, session),
    commitImport: (session, conflicts) => commitImport(connection, session, conflicts, clock()),
    cancelImport: (session) => cancelImport(connection, session),
    lastChange: () => connection.read(['counters'], lastChange),
    countAnnotations: () =>
      connection.read(['annotations'], (transaction) => transaction.objectStore('annotations').count()),
    search: (query) => index.ask(query),
    select: (query) => index.select(query),
    tend: async () =>
      (await tendIndex(connection)) || (await forgetOldChanges(connection, now())) || clearAbandoned(connection, now()),
    close: () => connection.close(),
  };
}
