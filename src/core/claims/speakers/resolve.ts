import type { Article } from '../../article/article';
import { type Span, textOf } from '../../text/span';
import { mentionsIn } from '../about/mentions';
import type { Attribution } from '../attribution';
import type { SpeakerKind } from '../claim';
import { DOCUMENT, FOREIGN_MINISTRY, INSTITUTION, SPOKESPERSON, UNNAMED } from '../lexicon/roles';
import { STATE_NAMES } from '../lexicon/states';
import { fullName, personIn } from './persons';

/** Who speaks, and for which state as far as the text tells. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly state: string | null;
}

const UNKNOWN: Speaker = { name: null, kind: 'unknown', state: null };

/** What earlier attributions of the article tell about later ones. */
interface Memory {
  readonly persons: readonly string[];
  /** The state whose ministry briefs: what "the ministry" and "the Foreign Office" belong to. */
  readonly home: string | null;
  last: Speaker;
  lastPerson: Speaker;
  spokesperson: Speaker | null;
}

/** The speaker of every attribution, in the given order, which must be the order of the text. */
export function resolveSpeakers(article: Article, attributions: readonly Attribution[]): Speaker[] {
  const sources = attributions.map((a) =>
    wordsOf(article.text, a.source.length > 0 ? a.source : (a.carriedFrom ?? [])),
  );
  const memory = firstMemory(article.text, sources);
  return sources.map((source) => {
    const speaker = resolve(source, memory);
    remember(memory, speaker, source);
    return speaker;
  });
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((s) => textOf(text, s)).join(' ');

function firstMemory(text: string, sources: readonly string[]): Memory {
  const persons = sources.map(personIn).filter((p) => p !== null);
  const named = sources.find((s) => SPOKESPERSON.test(s) && personIn(s) !== null);
  const home = homeState(text, sources);
  const name = named === undefined ? null : personIn(named);
  return {
    persons,
    home,
    last: UNKNOWN,
    lastPerson: UNKNOWN,
    spokesperson: name === null ? null : { name: fullName(name, persons), kind: 'person', state: home },
  };
}

/** The state whose foreign ministry or spokesperson is named first as a source; Pakistan's where it is just "FO". */
function homeState(text: string, sources: readonly string[]): string | null {
  const official = sources.filter((s) => FOREIGN_MINISTRY.test(s) || SPOKESPERSON.test(s));
  for (const source of official) {
    const state = stateOf(source);
    if (state) return state;
  }
  const opening = mentionsIn(text.slice(0, 600)).find((m) => m.type === 'state');
  return opening?.type === 'state' ? opening.state.code : null;
}

function stateOf(source: string): string | null {
  const mention = mentionsIn(source)[0];
  return mention?.type === 'state' ? mention.state.code : null;
}

function resolve(source: string, memory: Memory): Speaker {
  if (source === '') return memory.last;
  if (/^(?:he|she|him|her|who)$/i.test(source))
    return memory.lastPerson.name === null ? memory.last : memory.lastPerson;
  if (/^(?:they|it|we|i|which|that)$/i.test(source)) return memory.last;
  const person = personIn(source);
  if (person !== null)
    return { name: fullName(person, memory.persons), kind: 'person', state: stateOf(source) ?? memory.home };
  return unnamedSpeaker(source, memory);
}

function unnamedSpeaker(source: string, memory: Memory): Speaker {
  const state = asState(source);
  if (state) return state;
  if (SPOKESPERSON.test(source) && memory.spokesperson && isSameOffice(source, memory)) return memory.spokesperson;
  const home = stateOf(source) ?? memory.home;
  if (SPOKESPERSON.test(source)) return { name: `unnamed ${bare(source)}`, kind: 'person', state: home };
  if (DOCUMENT.test(source)) return { name: bare(source), kind: 'document', state: home };
  if (INSTITUTION.test(source)) return { name: institutionName(source, home), kind: 'institution', state: home };
  if (UNNAMED.test(source)) return { name: `unnamed ${bare(source)}`, kind: 'person', state: stateOf(source) };
  return { name: bare(source), kind: 'unknown', state: stateOf(source) };
}

/** "Beijing", "Pakistan", "the Taliban": a state speaks as such. Kabul speaks for the Taliban administration. */
function asState(source: string): Speaker | null {
  const words = bare(source);
  const mention = mentionsIn(words);
  const first = mention[0];
  if (!first || first.words !== words.split(/\s+/).length)
    return /taliban/i.test(words) && !/pakistan/i.test(words) ? kabul : null;
  if (first.type === 'organisation')
    return first.name === 'Afghan Taliban' ? kabul : { name: first.name, kind: 'institution', state: null };
  if (first.state.code === 'AF') return kabul;
  return { name: `${first.state.name} (state)`, kind: 'state', state: first.state.code };
}

const kabul: Speaker = { name: 'Afghanistan (Taliban administration)', kind: 'state', state: 'AF' };

const isSameOffice = (source: string, memory: Memory): boolean => {
  const state = stateOf(source);
  return state === null || state === memory.home;
};

function institutionName(source: string, home: string | null): string {
  const name = bare(source).replace(/^FO$/, 'Foreign Office');
  if (stateOf(source) !== null || home === null || !FOREIGN_MINISTRY.test(source)) return name;
  return `${STATE_NAMES.get(home) ?? ''} ${/^ministry$/i.test(name) ? 'Foreign Ministry' : name}`.trim();
}

const bare = (source: string): string =>
  source
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/['’]s?\b(?=\s|$)/g, '')
    .trim();

function remember(memory: Memory, speaker: Speaker, source: string): void {
  memory.last = speaker;
  if (speaker.kind !== 'person' || speaker.name === null) return;
  memory.lastPerson = speaker;
  if (SPOKESPERSON.test(source) && memory.spokesperson === null) memory.spokesperson = speaker;
}
