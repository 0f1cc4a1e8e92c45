import * as v from 'valibot';
import { type Annotation, bodiesOf, type Colour, newAnnotationId, tagsOf } from '../../src/core/annotation/annotation';
import { type BulkChange, BulkChangeSchema, changed } from '../../src/core/annotation/bulk-change';
import type { Article } from '../../src/core/article/article';
import { articleIdOf } from '../../src/core/article/article-id';
import { type LibraryRecord, type LibraryRecords, NOTHING_RECORDED } from '../../src/core/backup/record';
import { ACTS, type Act } from '../../src/core/claims/acts';
import type { Claim } from '../../src/core/claims/claim';
import { ReadoutError } from '../../src/core/errors';
import type { Span } from '../../src/core/text/span';
import type { Draft } from '../../src/platform/drafts';
import type { PageStatus, ReadingTools } from '../../src/screens/reading/tools';

const PARAGRAPHS = [
  'Norland seeks written guarantees on shared river',
  'Norland wants written, verifiable guarantees on the Ilva river.',
  'The ministry rejected remarks by the Sudmark minister as misleading.',
  'HARBOUR CITY: Norland will keep taking part in the three-nation water panel, Foreign Office spokesperson Irena Holt said at the weekly briefing on Thursday.',
  '“We need written, verifiable guarantees. Without them the matter of the river cannot be settled,” she said.',
  'Holt rejected remarks by Sudmark’s water minister about the dam, calling them irresponsible and misleading.',
  'She added that Sudmark had once again diverted water without notice, and voiced grave concern about the villages downstream.',
  'Norland welcomed the offer of the Eastern League to send engineers, according to a statement.',
  'Asked about troop movements, the spokesperson said she was not aware of any such report.',
];
const text = PARAGRAPHS.join('\n');

/** The place of words in the sample article's text. */
export function placeOf(words: string): Span {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`the sample article does not say: ${words}`);
  return [start, start + words.length];
}

function claim(act: Act, content: string[], speaker: string | null, about: string[], confidence = 0.9): Claim {
  return {
    source: [],
    cue: [],
    content: content.map(placeOf),
    speaker,
    speakerKind: 'person',
    act,
    cameo: ACTS[act].cameo,
    quoted: 'indirect',
    about,
    flags: [],
    confidence,
  };
}

export const sampleArticle: Article = {
  title: 'Norland seeks written guarantees on shared river',
  byline: 'Maja Oren',
  publisher: 'The Harbour Courier',
  published: '2026-01-08T14:20:00Z',
  modified: null,
  language: 'en',
  direction: 'ltr',
  url: 'https://harbour-courier.example/2026/01/08/river',
  section: 'World',
  text,
  blocks: [],
};

const HOLT = 'Irena Holt';

export function sampleStatus(change: Partial<PageStatus> = {}): PageStatus {
  const point = (words: string, rank: number, evidence: Span[]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, origin: 'published' as const, rank, evidence };
  };
  return {
    id: articleIdOf('https://harbour-courier.example/2026/01/08/river'),
    article: sampleArticle,
    analysis: {
      engine: 'sample',
      briefing: {
        isBriefing: true,
        kind: 'report',
        score: 0.94,
        ministry: 'NO',
        ministries: ['NO'],
        spokesperson: HOLT,
        occasion: 'weekly briefing',
        date: '2026-01-08',
        signals: [],
      },
      claims: [
        claim('pledge', ['Norland will keep taking part in the three-nation water panel'], HOLT, ['SE', 'FI']),
        claim(
          'demand',
          ['We need written, verifiable guarantees', 'Without them the matter of the river cannot be settled'],
          HOLT,
          ['SE'],
        ),
        claim('reject_refuse', ['remarks by Sudmark’s water minister about the dam'], HOLT, ['SE']),
        claim('accuse', ['Sudmark had once again diverted water without notice'], HOLT, ['SE']),
        claim('express_concern', ['the villages downstream'], HOLT, [], 0.4),
        claim('praise_support', ['the offer of the Eastern League to send engineers'], 'Ministry of Foreign Affairs', [
          'Eastern League',
        ]),
        claim('decline_comment', ['she was not aware of any such report'], HOLT, []),
      ],
      keyPoints: [
        point('Norland wants written, verifiable guarantees on the Ilva river.', 1, [placeOf('We need written')]),
        point('The ministry rejected remarks by the Sudmark minister as misleading.', 2, []),
      ],
    },
    problem: null,
    annotations: [
      {
        annotation: annotation(
          'We need written, verifiable guarantees',
          'same wording as 12 Dec',
          ['assurances'],
          'yellow',
        ),
        anchor: 'anchored',
      },
      { annotation: annotation('diverted water without notice', '', [], 'pink'), anchor: 'moved' },
    ],
    ...change,
  };
}

export function annotation(words: string, note: string, tags: string[], colour: Colour): Annotation {
  const [start, end] = placeOf(words);
  return {
    schema: 1,
    id: newAnnotationId(),
    type: 'Annotation',
    revision: 1,
    created: '2026-01-08T15:00:00Z',
    modified: '2026-01-08T15:00:00Z',
    target: {
      source: sampleArticle.url!,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: words,
          prefix: text.slice(start - 20, start),
          suffix: text.slice(end, end + 20),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body: bodiesOf(note, tags),
    colour,
    claim: null,
  };
}

/** The record beside the library, in memory. */
export function fakeRecords(given: Partial<LibraryRecord> = {}): LibraryRecords {
  let record: LibraryRecord = { ...NOTHING_RECORDED, ...given };
  return {
    read: async () => record,
    write: async (change) => {
      record = { ...record, ...change };
    },
  };
}

/** A world in memory that answers as the extension does. */
export interface FakeWorld extends ReadingTools {
  readonly saved: Map<string, Annotation>;
  readonly kept: Map<string, Draft>;
  readonly jumps: string[];
  /** Teaches it another answer; returns the one it gave so far. */
  readonly answer: <P>(name: string, how: (params: P) => unknown) => (params: P) => unknown;
  readonly files: { name: string; file: Blob }[];
  /** What was put on the clipboard. */
  readonly copied: string[];
}

export function fakeWorld(status: PageStatus | null | ReadoutError, change: Partial<ReadingTools> = {}): FakeWorld {
  const given = status && !(status instanceof ReadoutError) ? status.annotations : [];
  const saved = new Map(given.map(({ annotation: a }) => [a.id as string, a]));
  const kept = new Map<string, Draft>();
  const bin = new Map<string, Annotation[]>();
  const jumps: string[] = [];
  const files: { name: string; file: Blob }[] = [];
  const copied: string[] = [];
  const answers: Record<string, (params: never) => unknown> = {
    'alias/list': () => [],
    'annotation/save': ({ annotation: edited }: { annotation: Annotation }) => {
      const stored = saved.get(edited.id);
      if (stored && stored.revision !== edited.revision) return { kind: 'conflict', stored };
      const next = { ...edited, revision: edited.revision + 1 };
      saved.set(next.id, next);
      return { kind: 'saved', annotation: next };
    },
    'annotation/delete': ({ ids }: { ids: string[] }) => {
      bin.set(
        '1',
        ids.map((id) => saved.get(id)!),
      );
      for (const id of ids) saved.delete(id);
      return { undo: '1' };
    },
    'annotation/undo': ({ undo }: { undo: string }) => {
      const restored = bin.get(undo) ?? [];
      for (const a of restored) saved.set(a.id, a);
      return { restored };
    },
    'annotation/list': () => [...saved.values()],
    'annotation/change': ({ ids, change }: { ids: string[]; change: BulkChange }) => {
      const before = ids.map((id) => saved.get(id)!);
      bin.set('2', before);
      for (const a of before) saved.set(a.id, changed(a, v.parse(BulkChangeSchema, change)));
      return { undo: '2', changed: ids.length };
    },
    'bin/list': () => ({ items: (bin.get('1') ?? []).map((a) => ({ token: '1', annotation: a })), next: null }),
    'tag/list': () => [...new Set([...saved.values()].flatMap(tagsOf))].map((value) => ({ value, count: 1 })),
    'library/entries': () => ({
      items: [...saved.values()].map((a) => ({ annotation: a, article: null })),
      articles: [],
      next: null,
    }),
    'library/extent': () => ({ change: 1, annotations: saved.size }),
    'page/status': () => {
      if (status instanceof ReadoutError) throw status;
      return status;
    },
    'page/jump': ({ mark }: { mark: string }) => jumps.push(mark) > 0,
  };
  const ask = (async (name: string, params: unknown) => answers[name]!(params as never)) as never;
  return {
    saved,
    kept,
    jumps,
    files,
    copied,
    answer: (name, how) => {
      const before = answers[name];
      answers[name] = how as (params: never) => unknown;
      return before as typeof how;
    },
    place: 'tab',
    background: ask,
    page: ask,
    first: { kind: 'loading' },
    drafts: {
      read: async (id) => kept.get(id) ?? null,
      write: async (id, draft) => void (draft ? kept.set(id, draft) : kept.delete(id)),
    },
    site: {
      kind: 'site',
      host: 'harbour-courier.example',
      grant: async () => 'none',
      readOnce: async () => undefined,
      always: async () => true,
      everywhere: async () => true,
      stop: async () => undefined,
    },
    follow: () => undefined,
    records: fakeRecords(),
    formats: [],
    download: (name, file) => files.push({ name, file }),
    copy: async (text) => void copied.push(text),
    onChange: () => undefined,
    following: null,
    openPanel: async () => undefined,
    openLibrary: async () => undefined,
    openOptions: async () => undefined,
    ...change,
  };
}
