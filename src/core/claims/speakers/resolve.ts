import type { Article } from '../../article/article';
import type { Attribution } from '../attribution';
import { FOREIGN_MINISTRY, SPOKESPERSON } from '../lexicon/roles';
import { isArabic } from '../urdu/acts';
import { SPEAKING_TEXTS, PRONOUNS as URDU_PRONOUNS } from '../urdu/lexicon';
import {
  isUrduMinistry,
  isUrduPeople,
  isUrduSpokesperson,
  isUrduState,
  personInUrdu,
  registeredName,
  stateInUrdu,
} from '../urdu/person';
import { ofGroup, sidesTogether } from './groups';
import { type Home, homeOf, stateIn, tellingState } from './home';
import { type Issuer, issuerOf } from './issuers';
import { firstMemory, type Memory, type Place, placeOf, remember } from './memory';
import { bare, ministryName } from './names';
import { personIn } from './persons';
import { byPronoun } from './pronouns';
import { spelledOut } from './short-ministries';
import { sourceWords } from './source-words';
import type { Speaker } from './speaker';
import { asGovernment, asState, asStates, stateSpeaker } from './states';
import { unnamedSpeaker } from './unnamed-speaker';

/** The speakers of an article's attributions, and the state whose ministry briefs. */
export interface Speakers {
  readonly speakers: readonly Speaker[];
  readonly home: Home;
}

/** The speaker of every attribution, in the given order, which must be the order of the text. */
export function resolveSpeakers(article: Article, attributions: readonly Attribution[]): Speakers {
  const sources = attributions.map((a) => sourceWords(article.text, a.source));
  const home = homeOf(article, sources);
  const memory = firstMemory(article.text, sources, home.state);
  const speakers = attributions.map(({ source: spans, cue, content }, i) => {
    const place = placeOf(article, spans[0]?.[0] ?? content[0]![0], cue.length === 0);
    const speaker = resolve(sources[i]!, memory, place);
    remember(memory, speaker, sources[i]!, place);
    return speaker;
  });
  return { speakers, home };
}

/** "Tokyo, which lost nothing in it", "Tokyo, through its envoy": what is told of a source does not name it. */
const TOLD_OF_IT = /,\s+(?:(?:which|who|whose|whom)\b|through (?:its|his|her|their) ).*$/su;
/** "HE the Spokesperson", "H.E. the Minister". */
const STYLE = /^(?:HE|H\.E\.)\s+(?=the\b)/u;

function resolve(words: string, memory: Memory, place: Place): Speaker {
  const source = words.replace(TOLD_OF_IT, '').replace(STYLE, '');
  if (source === '') return unsaid(memory, place);
  const lower = source.toLowerCase();
  if (URDU_PRONOUNS.has(source)) return memory.lastPerson;
  if (/^(?:he|she|him|her|his|who|i)$/.test(lower)) return byPronoun(lower, memory, place);
  if (/^(?:it|its)$/.test(lower)) return body(memory);
  if (/^(?:they|their|which|that|both)$/.test(lower)) return memory.last;
  if (/^(?:his|her) office$/.test(lower)) return officeOf(memory.lastPerson);
  if (/^(?:we|our)$/.test(lower)) return ourselves(memory);
  if (/^(?:a|answer)$/.test(lower)) return memory.spokesperson ?? ofHome(memory);
  if (/^(?:his|her) (?:royal )?(?:excellency|highness|majesty)$/.test(lower)) return byStyle(memory);
  const state =
    asState(source) ??
    asStates(source) ??
    asGovernment(source, memory.home) ??
    sidesTogether(source, place.before, memory.home);
  if (state) return state;
  if (isArabic(source)) return inUrdu(source, memory, place);
  const ministry = spelledOut(bare(source), memory.home);
  if (ministry) return { ...ministry, kind: 'institution' };
  const member = ofGroup(source, place.before, memory.last.name);
  if (member !== null) return { name: member, kind: 'person', state: null };
  const issuer = issuerOf(source);
  if (issuer) return ofIssuer(issuer, memory, place);
  const person = personIn(source);
  if (person !== null) return named(memory.persons.fullName(person), source, memory);
  return unnamedSpeaker(source, memory, place);
}

/** "It": who spoke last, where that is no person, else the last institution or state. */
const body = (memory: Memory): Speaker =>
  memory.lastBody.name === null || (memory.last.kind === 'unknown' && memory.last.name !== null)
    ? memory.last
    : memory.lastBody;

/** "We" who brief: not the other side that was spoken of right before. */
function ourselves(memory: Memory): Speaker {
  const isOurs = memory.home === null || [null, memory.home].includes(memory.last.state);
  return isOurs ? memory.last : (memory.spokesperson ?? ofHome(memory));
}

const officeOf = ({ name, state }: Speaker): Speaker => ({
  name: name === null ? null : `${name}’s office`,
  kind: 'institution',
  state,
});

/** "His Highness": the last person, or whom the text calls so. */
function byStyle(memory: Memory): Speaker {
  if (memory.lastPerson.name !== null) return memory.lastPerson;
  const name = STYLED.exec(memory.text)?.[1];
  return name === undefined ? memory.last : { name, kind: 'person', state: memory.home };
}
const STYLED =
  /\b(?:Highness|Excellency|Majesty)\s+(?:(?:the\s+)?(?:Foreign\s+)?Minister\s+|Mr\.?\s+|Dr\.?\s+)?((?:\p{Lu}[\p{L}’'-]+\s+)(?:(?:bin|bint|al|Al)\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:bin\s+)?\p{Lu}[\p{L}’'-]+)*)/u;

/** What nobody is named for goes on with who spoke last; a headline or key point is what the briefing said. */
function unsaid(memory: Memory, { isDisplay, isCueless }: Place): Speaker {
  const briefs = memory.spokesperson;
  return briefs && ((isDisplay && isCueless) || memory.last.name === null) ? briefs : memory.last;
}

function ofIssuer(issuer: Issuer, memory: Memory, place: Place): Speaker {
  const body = memory.lastBody.name === null ? ofHome(memory) : memory.lastBody;
  switch (issuer.kind) {
    case 'named':
      return resolve(issuer.words, memory, place);
    case 'pronoun':
      return issuer.words === 'its' ? body : resolve(issuer.words, memory, place);
    case 'before':
      return body;
  }
}

/** A named person speaks for the state in the source, for the one that briefs if its role says so, else as before. */
function named(name: string, source: string, memory: Memory): Speaker {
  const isOfficial = SPOKESPERSON.test(source) || FOREIGN_MINISTRY.test(source) || name === memory.spokesperson?.name;
  const own = stateIn(source) ?? tellingState(source, memory.home);
  const state = own ?? (isOfficial ? memory.home : (memory.stateOf.get(name) ?? null));
  memory.stateOf.set(name, state);
  return { name, kind: 'person', state };
}

function inUrdu(source: string, memory: Memory, place: Place): Speaker {
  const code = stateInUrdu(source);
  if (code && isUrduState(source)) return stateSpeaker(code);
  if (/^(?:وفاقی )?حکومت$/.test(source.trim()) && memory.home) return stateSpeaker(memory.home);
  if (SPEAKING_TEXTS.has(source.trim())) return memory.lastBody.name === null ? ofHome(memory) : memory.lastBody;
  const person = personInUrdu(source);
  if (person !== null) return named(registeredName(memory.persons.fullName(person)), source, memory);
  const state = code ?? memory.home;
  const ministry = ministryName(MINISTRY_IN_ENGLISH[state ?? ''] ?? 'foreign ministry', state);
  if (isUrduSpokesperson(source))
    return state === memory.home && memory.spokesperson
      ? memory.spokesperson
      : { name: `unnamed ${ministry} spokesperson`, kind: 'person', state };
  if (isUrduMinistry(source)) return { name: ministry, kind: 'institution', state };
  if (isUrduPeople(source)) return { name: `unnamed ${source}`, kind: 'person', state: code };
  return unnamedSpeaker(source, memory, place);
}

/** What an Urdu "وزارت خارجہ" is called in English, where that is no foreign ministry. */
const MINISTRY_IN_ENGLISH: Readonly<Record<string, string>> = {
  PK: 'Foreign Office',
  UK: 'Foreign Office',
  US: 'State Department',
  IN: 'Ministry of External Affairs',
};

const ofHome = (memory: Memory): Speaker => ({
  name: ministryName('foreign ministry', memory.home),
  kind: 'institution',
  state: memory.home,
});
