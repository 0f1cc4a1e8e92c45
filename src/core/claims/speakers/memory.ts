import type { Article } from '../../article/article';
import { SPOKESPERSON } from '../lexicon/roles';
import { isArabic } from '../urdu/acts';
import { isUrduPeople, isUrduSpokesperson, personInUrdu, registeredName, stateInUrdu } from '../urdu/person';
import { stateIn, tellingState } from './home';
import { type KnownNames, knownNames, personIn } from './persons';
import { type Speaker, UNKNOWN } from './speaker';
import { namedSpokesperson } from './spokesperson';

/** Where a source stands. */
export interface Place {
  readonly at: number;
  /** The text right before it. */
  readonly before: string;
  /** Whether a headline, a sub-heading or a key point is read. */
  readonly isDisplay: boolean;
  readonly isCueless: boolean;
}

/** What earlier attributions of the article tell about later ones. */
export interface Memory {
  readonly text: string;
  readonly persons: KnownNames;
  /** The state whose ministry briefs. */
  readonly home: string | null;
  readonly spokesperson: Speaker | null;
  /** The words that the spokesperson is introduced with, in lower case. */
  readonly introduced: string;
  last: Speaker;
  lastPerson: Speaker;
  /** Whether the last person is the subject of a sentence in the paragraph that is read. */
  lastPersonAt: { readonly at: number; readonly opens: boolean };
  lastBody: Speaker;
  /** Whom "he" and "she" stood for last. */
  readonly byPronoun: Map<string, Speaker>;
  /** The state that a named person was found to speak for. */
  readonly stateOf: Map<string, string | null>;
  /** Named persons with the words that introduced them, in lower case. */
  readonly called: { readonly source: string; readonly speaker: Speaker }[];
  /** Acronyms that were looked up, with their words. */
  readonly acronyms: Map<string, string>;
}

/** How far back a text is read for whom "one of them" or "the two sides" means. */
const NEAR = 500;

/** The place of a source, or of the content of one that is left unsaid. */
export function placeOf({ text, blocks }: Article, at: number, isCueless: boolean): Place {
  let low = 0;
  for (let high = blocks.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const isDisplay = /^(?:headline|heading|key-point|standfirst)$/.test(blocks[low]?.kind ?? '');
  return { at, before: text.slice(Math.max(0, at - NEAR), at), isDisplay, isCueless };
}

/** What is known before the first attribution: the persons named anywhere, and who briefs. */
export function firstMemory(text: string, sources: readonly string[], home: string | null): Memory {
  const isOurs = (s: string): boolean => [null, home].includes(stateIn(s) ?? tellingState(s, home));
  const named = sources.find((s) => SPOKESPERSON.test(s) && isOurs(s) && personIn(s) !== null);
  const ofArticle = sources.filter((s) => !isArabic(s) || mayBrief(s, home));
  const inSources = sources.map(nameIn).filter((p) => p !== null);
  const name =
    (named === undefined ? null : personIn(named)) ??
    namedSpokesperson(text) ??
    mostFrequent(ofArticle.map(nameIn).filter((p) => p !== null));
  const persons = knownNames(name === null ? inSources : [...inSources, name]);
  const spokesperson: Speaker | null =
    name === null ? null : { name: registeredName(persons.fullName(name)), kind: 'person', state: home };
  const nobodyYet = {
    last: UNKNOWN,
    lastPerson: spokesperson ?? UNKNOWN,
    lastPersonAt: { at: 0, opens: false },
    lastBody: UNKNOWN,
    byPronoun: new Map<string, Speaker>(),
    stateOf: new Map<string, string | null>(),
    called: [],
    acronyms: new Map<string, string>(),
  };
  const introduced = (named ?? '').toLowerCase();
  return { text, persons, home, spokesperson, introduced, ...nobodyYet };
}

/** In Urdu a minister or another state’s spokesperson is not taken for the one who briefs. */
const mayBrief = (source: string, home: string | null): boolean =>
  [null, home].includes(stateInUrdu(source)) && (isUrduSpokesperson(source) || !isUrduPeople(source));

const nameIn = (source: string): string | null => (isArabic(source) ? personInUrdu(source) : personIn(source));

/** Who speaks most is taken for the one who briefs, where the text names no spokesperson. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Keeps who spoke last, and by which words. */
export function remember(memory: Memory, speaker: Speaker, source: string, { at, before }: Place): void {
  memory.last = speaker;
  if (speaker.kind === 'person' && speaker.name !== null && personIn(source) !== null)
    memory.called.push({
      source: source
        .toLowerCase()
        .replace(/\bsen\./, 'senator')
        .replace(/\bgen\b/, 'general'),
      speaker,
    });
  if (speaker.kind === 'institution' || speaker.kind === 'state') memory.lastBody = speaker;
  if (speaker.kind === 'person' && speaker.name !== null && !isPlural(source)) {
    memory.lastPerson = speaker;
    memory.lastPersonAt = { at, opens: OPENS.test(before) };
  }
}

/** What stands before the subject of a sentence, or of “…,” said. */
const OPENS = /(?:^|[.!?”"’]\s*|\n|[,”"’] (?:said )?)$/;

const isPlural = (source: string): boolean =>
  personIn(source) === null && /[^s]s$/.test(source.split(/\s(?:of|in|from|at|for)\s|,/)[0] ?? '');
