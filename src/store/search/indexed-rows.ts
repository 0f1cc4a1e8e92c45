import type { ArticleId } from '../../core/article/article-id';
import type { ArticleSummary } from '../../core/article/article-summary';
import { annotationDocument, claimDocument, type SearchDocument } from '../../core/search/document';
import { annotationIn } from '../annotation-row';
import type { AnnotationRow, ArticleRow, ChangeNumber, Read } from '../schema';

/** Some of the records that changed after a change; `to` is the last change they tell of. */
export interface ChangedRows {
  readonly documents: readonly SearchDocument[];
  readonly to: ChangeNumber;
  readonly complete: boolean;
}

/** Reads up to `limit` records of each kind that changed after `from` and not after `to`, as documents of the index. */
export async function changedRows(
  transaction: Read,
  from: ChangeNumber,
  to: ChangeNumber,
  limit: number,
): Promise<ChangedRows> {
  if (from >= to) return { documents: [], to, complete: true };
  const range = IDBKeyRange.bound(from, to, true, false);
  const [annotations, articles] = await Promise.all([
    transaction.objectStore('annotations').index('change').getAll(range, limit),
    transaction.objectStore('articles').index('change').getAll(range, limit),
  ]);
  const end = Math.min(endOf(annotations, limit, to), endOf(articles, limit, to));
  const summaries = await summariesFor(transaction, annotations);
  const documents = [
    ...annotations.filter((row) => row.change <= end).map((row) => ofAnnotation(row, summaries)),
    ...articles.filter((row) => row.change <= end).flatMap(ofArticle),
  ].sort((a, b) => a.record - b.record || a.part - b.part);
  return { documents, to: end, complete: end === to };
}

/** Where a list was cut off by the limit, nothing is known of later changes. */
const endOf = (rows: readonly { change: ChangeNumber }[], limit: number, to: ChangeNumber): ChangeNumber =>
  rows.length < limit ? to : rows.at(-1)!.change;

const ofAnnotation = (row: AnnotationRow, summaries: ReadonlyMap<ArticleId, ArticleSummary>): SearchDocument =>
  annotationDocument(row.change, annotationIn(row), summaries.get(row.article) ?? null);

const ofArticle = ({ change, claims, summary, read }: ArticleRow): SearchDocument[] =>
  claims.map((claim) => claimDocument(change, claim, summary, read));

async function summariesFor(
  transaction: Read,
  rows: readonly AnnotationRow[],
): Promise<ReadonlyMap<ArticleId, ArticleSummary>> {
  const articles = transaction.objectStore('articles');
  const ids = [...new Set(rows.map((row) => row.article))];
  const found = await Promise.all(ids.map((id) => articles.get(id)));
  return new Map(found.flatMap((row) => (row ? [[row.id, row.summary]] : [])));
}
