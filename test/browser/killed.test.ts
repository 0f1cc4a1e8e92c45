import { expect, test } from 'vitest';
import { type Annotation, quoteOf } from '../../src/core/annotation/annotation';
import { anAnnotation } from '../library/samples';
import { tearLogs } from '../library/torn-log';
import { askBackground } from './harness/extension';
import { stage } from './harness/session';

const current = stage();

const inScreen = async <T>(work: (screen: Awaited<ReturnType<typeof openScreen>>) => Promise<T>): Promise<T> => {
  const screen = await openScreen();
  const value = await work(screen);
  await screen.close();
  return value;
};
const openScreen = () => current.session.openScreen('src/screens/library/index.html');
const save = (annotation: Annotation) => inScreen((screen) => askBackground(screen, 'annotation/save', { annotation }));

/** Firefox's databases have no such log, but a kill must cost nothing there either. */
const tear = (profile: string): void => {
  if (current.session.target === 'chrome') tearLogs(profile);
};

test('what was saved outlives browsers that are killed while they write, and write again', async () => {
  const quotes = ['before the first kill', 'before the second'];
  for (const quote of quotes) {
    await save(anAnnotation({ quote }));
    current.session = await current.session.crash(tear);
  }
  const { items } = await inScreen((screen) => askBackground(screen, 'library/entries', { after: null, limit: 10 }));
  expect(items.map(({ annotation }) => quoteOf(annotation)).sort()).toEqual([...quotes].sort());
}, 180_000);
