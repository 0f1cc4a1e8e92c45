import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { noteOf, quoteOf, tagsOf } from '../../../src/core/annotation/annotation';
import { openLibrary } from '../../../src/store/open';
import { QUERIES } from './queries';
import { heap, summed, timed } from './timing';

interface Peer {
  add(id: number, text: string): void;
  search(text: string): unknown;
  /** How it would be kept, and its size in bytes. */
  stored(): string | null;
}

/** MiniSearch and FlexSearch over the annotations only; ours has the claims besides. */
export async function runPeers() {
  const results = [];
  for (const [name, make] of Object.entries(PEERS)) results.push({ name, ...(await measure(make())) });
  return results;
}

const PEERS: Readonly<Record<string, () => Peer>> = {
  minisearch() {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
    return {
      add: (id, text) => index.add({ id, text }),
      search: (text) => index.search(text),
      stored: () => JSON.stringify(index),
    };
  },
  flexsearch() {
    const index = new Document({ document: { id: 'id', index: [{ field: 'text', tokenize: 'forward' }] } });
    return {
      add: (id, text) => void index.add({ id, text } as never),
      search: (text) => index.search(text, { limit: 30 }),
      stored: () => null,
    };
  },
};

async function measure(peer: Peer) {
  const library = openLibrary('bench');
  const before = heap();
  const texts: string[] = [];
  let after: string | null = null;
  do {
    const page = await library.entries(after, 1000);
    for (const { annotation: a, article } of page.items)
      texts.push(
        [quoteOf(a), noteOf(a), tagsOf(a).join(' '), a.claim?.speaker ?? '', article?.article.title ?? ''].join(' '),
      );
    after = page.next;
  } while (after);
  await library.close();
  const building = await timed(async () => {
    for (const [id, text] of texts.entries()) peer.add(id, text);
  });
  const times: number[] = [];
  for (const query of QUERIES)
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length).replaceAll('"', '');
      times.push(await timed(async () => peer.search(text)));
    }
  const used = heap() - before;
  const stored = peer.stored();
  const loading = stored ? await timed(async () => MiniSearch.loadJSON(stored, { fields: ['text'] })) : null;
  return {
    documents: texts.length,
    building,
    search: summed(times),
    heap: used,
    stored: stored?.length ?? null,
    loading,
  };
}
