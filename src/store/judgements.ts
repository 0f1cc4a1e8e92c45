import type { ArticleId } from '../core/article/article-id';
import type { AllJudgements, Correction, Judgements } from '../core/corrections/correction';
import type { Connection } from './connection';

export const correct = (connection: Connection, correction: Correction): Promise<void> =>
  connection.write(['corrections'], async (transaction) => {
    await transaction.objectStore('corrections').put(correction);
  });

export const withdrawCorrection = (connection: Connection, id: string): Promise<void> =>
  connection.write(['corrections'], (transaction) => transaction.objectStore('corrections').delete(id));

/** Keeps what the reader says of an article; null forgets it. */
export const overruleBriefing = (
  connection: Connection,
  article: ArticleId,
  isBriefing: boolean | null,
): Promise<void> =>
  connection.write(['verdicts'], async (transaction) => {
    const verdicts = transaction.objectStore('verdicts');
    if (isBriefing === null) await verdicts.delete(article);
    else await verdicts.put({ article, isBriefing });
  });

export const judgementsOf = (connection: Connection, article: ArticleId): Promise<Judgements> =>
  connection.read(['corrections', 'verdicts'], async (transaction) => {
    const [verdict, corrections] = await Promise.all([
      transaction.objectStore('verdicts').get(article),
      transaction.objectStore('corrections').index('article').getAll(article),
    ]);
    return { isBriefing: verdict?.isBriefing ?? null, corrections };
  });

export const allJudgements = (connection: Connection): Promise<AllJudgements> =>
  connection.read(['corrections', 'verdicts', 'aliases'], async (transaction) => {
    const [corrections, verdicts, aliases] = await Promise.all([
      transaction.objectStore('corrections').getAll(),
      transaction.objectStore('verdicts').getAll(),
      transaction.objectStore('aliases').getAll(),
    ]);
    return { corrections, verdicts, aliases };
  });
