import type { ChangeNumber, Write } from './schema';

const COUNTER = 'change';

/** Gives out the next `count` change numbers; returns the first of them. */
export async function takeChangeNumbers(transaction: Write, count: number): Promise<ChangeNumber> {
  const counters = transaction.objectStore('counters');
  const last = (await counters.get(COUNTER)) ?? 0;
  await counters.put(last + count, COUNTER);
  return last + 1;
}
