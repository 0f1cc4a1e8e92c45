import { openLibrary } from '../../../src/store/open';
import { parsedQuery, QUERIES } from './queries';
import { timed } from './timing';

/** What a browser does when it starts must not be timed. */
const SETTLED_MS = 3000;

/** The first question of a new script: nothing is open, nothing is in memory, as in a background that was asleep. */
export async function runCold(options: URLSearchParams) {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const library = openLibrary('bench');
  const text = QUERIES[Number(options.get('query') ?? 0) % QUERIES.length]!;
  const time = await timed(() => library.search(parsedQuery(text)));
  const { total } = await library.search(parsedQuery(text));
  await library.close();
  return { text, time, total };
}
