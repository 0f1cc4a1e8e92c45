import type { Article } from '../../article/article';
import { mentionsIn } from '../about/mentions';
import type { Attribution } from '../attribution';
import { DOCUMENT, FOREIGN_MINISTRY, INSTITUTION, SPOKESPERSON, UNNAMED } from '../lexicon/roles';
import { ADJECTIVES, STATE_WORDS } from '../lexicon/states';
import { isArabic } from '../urdu/acts';
import { PRONOUNS as URDU_PRONOUNS } from '../urdu/lexicon';
import {
  isUrduMinistry,
  isUrduSpokesperson,
  isUrduState,
  personInUrdu,
  registeredName,
  stateInUrdu,
} from '../urdu/person';
import { expandAcronym } from './acronyms';
import { ofGroup, sidesTogether } from './groups';
import { type Home, homeOf, stateIn, tellingState } from './home';
import { type Issuer, issuerOf } from './issuers';
import { bare, ministryName, ownedBody, unnamed } from './names';
import { type KnownNames, knownNames, personIn } from './persons';
import { spelledOut } from './short-ministries';
import { sourceWords } from './source-words';
import { type Speaker, UNKNOWN } from './speaker';
import { namedSpokesperson } from './spokesperson';
import { asGovernment, asState, asStates, stateSpeaker } from './states';

/** What earlier attributions of the article tell about later ones. */
interface Memory {
  readonly persons: KnownNames;
  readonly home: string | null;
  readonly spokesperson: Speaker | null;
  /** The words that the spokesperson is introduced with, in lower case. */
  readonly introduced: string;
  readonly text: string;
  /** The text right before the source. */
  before: string;
  /** Whether a headline, a sub-heading or a key point is read. */
  isDisplay: boolean;
  isCueless: boolean;
  last: Speaker;
  lastPerson: Speaker;
  lastBody: Speaker;
  /** Whom "he" and "she" stood for last. */
  readonly byPronoun: Map<string, Speaker>;
  /** The state that a named person was found to speak for. */
  readonly stateOf: Map<string, string | null>;
  /** Named persons with the words that introduced them, in lower case. */
  readonly called: { readonly source: string; readonly speaker: Speaker }[];
}

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
    const at = spans[0]?.[0] ?? content[0]![0];
    memory.before = article.text.slice(Math.max(0, at - NEAR), at);
    memory.isDisplay = isDisplay(article, at);
    memory.isCueless = cue.length === 0;
    const source = sources[i]!;
    const speaker = resolve(source, memory);
    remember(memory, speaker, source);
    return speaker;
  });
  return { speakers, home };
}

/** How far back the people or states are looked for that "one of them" or "the two sides" means. */
const NEAR = 500;

const isDisplay = ({ blocks }: Article, at: number): boolean => {
  const kind = blocks.find((b) => b.start <= at && at < b.end)?.kind;
  return kind === 'headline' || kind === 'heading' || kind === 'key-point' || kind === 'standfirst';
};

function firstMemory(text: string, sources: readonly string[], home: string | null): Memory {
  const isOurs = (s: string): boolean => [null, home].includes(stateIn(s) ?? tellingState(s, home));
  const named = sources.find((s) => SPOKESPERSON.test(s) && isOurs(s) && personIn(s) !== null);
  const inSources = sources.map((s) => (isArabic(s) ? personInUrdu(s) : personIn(s))).filter((p) => p !== null);
  const name = (named === undefined ? null : personIn(named)) ?? namedSpokesperson(text) ?? mostFrequent(inSources);
  const persons = knownNames(name === null ? inSources : [...inSources, name]);
  const spokesperson: Speaker | null =
    name === null ? null : { name: registeredName(persons.fullName(name)), kind: 'person', state: home };
  const nobodyYet = {
    last: UNKNOWN,
    lastPerson: spokesperson ?? UNKNOWN,
    lastBody: UNKNOWN,
    byPronoun: new Map<string, Speaker>(),
    stateOf: new Map<string, string | null>(),
    called: [],
    before: '',
    isDisplay: false,
    isCueless: false,
  };
  const introduced = (named ?? '').toLowerCase();
  return { text, persons, home, spokesperson, introduced, ...nobodyYet };
}

/** Who speaks most is taken for the one who briefs, where the text names no spokesperson. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "Tokyo, which lost nothing in it": what is told of a source does not name it. */
const TOLD_OF_IT = /,\s+(?:which|who|whose|whom)\b.*$/su;

function resolve(words: string, memory: Memory): Speaker {
  const source = words.replace(TOLD_OF_IT, '');
  if (source === '') return unsaid(memory);
  const lower = source.toLowerCase();
  if (URDU_PRONOUNS.has(source)) return memory.lastPerson;
  if (/^(?:he|she|him|her|his|who|i)$/.test(lower)) return byPronoun(PRONOUNS[lower] ?? '', memory);
  if (/^(?:it|its)$/.test(lower)) return memory.lastBody.name === null ? memory.last : memory.lastBody;
  if (/^(?:they|we|their|which|that|both)$/.test(lower)) return memory.last;
  if (/^(?:his|her) excellency$/.test(lower) && memory.lastPerson.name !== null) return memory.lastPerson;
  const state =
    asState(source) ??
    asStates(source) ??
    asGovernment(source, memory.home) ??
    sidesTogether(source, memory.before, memory.home);
  if (state) return state;
  if (isArabic(source)) return inUrdu(source, memory);
  const ministry = spelledOut(bare(source), memory.home);
  if (ministry) return { ...ministry, kind: 'institution' };
  const member = ofGroup(source, memory.before);
  if (member !== null) return { name: member, kind: 'person', state: null };
  const issuer = issuerOf(source);
  if (issuer) return ofIssuer(issuer, memory);
  const person = personIn(source);
  if (person !== null) return named(memory.persons.fullName(person), source, memory);
  return unnamedSpeaker(source, memory);
}

/** What nobody is named for goes on with who spoke last; a headline or key point is what the briefing said. */
function unsaid(memory: Memory): Speaker {
  const briefs = memory.spokesperson;
  return briefs && ((memory.isDisplay && memory.isCueless) || memory.last.name === null) ? briefs : memory.last;
}

function ofIssuer(issuer: Issuer, memory: Memory): Speaker {
  const body = memory.lastBody.name === null ? ofHome(memory) : memory.lastBody;
  switch (issuer.kind) {
    case 'named':
      return resolve(issuer.words, memory);
    case 'pronoun':
      return issuer.words === 'its' ? body : resolve(issuer.words, memory);
    case 'before':
      return body;
  }
}

const PRONOUNS: Readonly<Record<string, string>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' };

/** The last person, unless that one has no name, or is known by the other pronoun, and this one is known. */
function byPronoun(pronoun: string, memory: Memory): Speaker {
  const known = memory.byPronoun.get(pronoun);
  const other = memory.byPronoun.get(pronoun === 'he' ? 'she' : 'he');
  const doubtful = memory.lastPerson.name?.startsWith('unnamed') || (other && other.name === memory.lastPerson.name);
  const speaker = known && doubtful ? known : memory.lastPerson;
  if (pronoun !== '' && speaker.name !== null) memory.byPronoun.set(pronoun, speaker);
  return speaker.name === null ? memory.last : speaker;
}

/** A named person speaks for the state in the source, for the one that briefs if its role says so, else as before. */
function named(name: string, source: string, memory: Memory): Speaker {
  const isOfficial = SPOKESPERSON.test(source) || FOREIGN_MINISTRY.test(source) || name === memory.spokesperson?.name;
  const own = stateIn(source) ?? tellingState(source, memory.home);
  const state = own ?? (isOfficial ? memory.home : (memory.stateOf.get(name) ?? null));
  memory.stateOf.set(name, state);
  return { name, kind: 'person', state };
}

function inUrdu(source: string, memory: Memory): Speaker {
  const code = stateInUrdu(source);
  if (code && isUrduState(source)) return stateSpeaker(code);
  const person = personInUrdu(source);
  if (person !== null) return named(registeredName(memory.persons.fullName(person)), source, memory);
  if (isUrduMinistry(source) && !isUrduSpokesperson(source)) {
    const state = code ?? memory.home;
    const name = ministryName(state === 'PK' ? 'Foreign Office' : 'foreign ministry', state);
    return { name, kind: 'institution', state };
  }
  return unnamedSpeaker(source, memory);
}

function unnamedSpeaker(source: string, memory: Memory): Speaker {
  const state = stateIn(source) ?? tellingState(source, memory.home) ?? sceneOf(memory.before);
  const home = state ?? memory.home;
  if (isUrduSpokesperson(source) && memory.spokesperson) return memory.spokesperson;
  if (SPOKESPERSON.test(source)) {
    if (/^its\b/i.test(source) && memory.lastBody.name !== null && memory.lastBody.state !== memory.home)
      return { ...memory.lastBody, name: spokespersonOf(memory.lastBody.name), kind: 'person' };
    const isTheirs = memory.isDisplay || isPlainSpokesperson(source, memory);
    if (memory.spokesperson && isTheirs && (state === null || state === memory.home)) return memory.spokesperson;
    return { name: unnamed(source), kind: 'person', state: home };
  }
  const known = byRole(source, memory);
  if (known) return known;
  if (/^officials$/i.test(bare(source)) && memory.home)
    return { name: `unnamed ${ADJECTIVES.get(memory.home) ?? ''} officials`, kind: 'person', state: memory.home };
  if (PEOPLE.test(source) && !/\boffice$/i.test(source)) return { name: unnamed(source), kind: 'person', state };
  if (FOREIGN_MINISTRY.test(source) && !DOCUMENT.test(source))
    return { name: ministryName(source, home), kind: 'institution', state: home };
  if (DOCUMENT.test(source)) return { name: bare(source), kind: 'document', state: home };
  if (INSTITUTION.test(source))
    return { name: ownedBody(expandAcronym(bare(source), memory.text)), kind: 'institution', state: home };
  if (UNNAMED.test(source) || /^(?:a|an|some|several|two|another|one|many)\b/i.test(source))
    return { name: unnamed(source), kind: 'person', state };
  const name = expandAcronym(bare(source), memory.text);
  return { name, kind: name === bare(source) ? 'unknown' : 'institution', state };
}

const spokespersonOf = (body: string): string => `unnamed ${body.replace(/\s*\([^)]*\)/, '')} spokesperson`;

/** The spokesperson without a word of another body, and not one of several: "the ministry’s chief spokesperson". */
const isPlainSpokesperson = (source: string, { home, introduced }: Memory): boolean =>
  !/^(?:an?|another|one|some|two)\b/i.test(source) &&
  mentionsIn(source).every(
    (m) => m.type !== 'organisation' || m.name === home || introduced.includes(m.name.toLowerCase()),
  ) &&
  source
    .replace(SPOKESPERSON, ' ')
    .replace(FOREIGN_MINISTRY, ' ')
    .split(/[^\p{L}]+/u)
    .every(
      (word) => PLAIN.test(word) || word === home || STATE_WORDS.has(word) || introduced.includes(word.toLowerCase()),
    );
const PLAIN =
  /^(?:the|its|their|our|his|her|s|foreign|policy|office|ministry|department|official|chief|deputy|acting|female|of|for|country|government|weekly|external|affairs|)$/i;

/** "In Tehran, the foreign ministry …": where the sentence begins tells whose it is. */
function sceneOf(before: string): string | null {
  const place = /(?:^|[.!?”"]\s|\n)In (\p{Lu}[\p{L} ]+),\s*$/u.exec(before)?.[1];
  return place === undefined ? null : stateIn(place);
}

const ofHome = (memory: Memory): Speaker => ({
  name: ministryName('foreign ministry', memory.home),
  kind: 'institution',
  state: memory.home,
});

/** "The senator", "the diplomat": who was last called so; a diplomat or speaker else is the one who briefs. */
function byRole(source: string, memory: Memory): Speaker | null {
  const role =
    /^the\s+(?:\p{L}+\s+)?(diplomat|speaker|official|representative|envoy|general|senator|ambassador|secretary|adviser|minister|captain|lawyer|analyst|commissioner|professor|judge)$/iu
      .exec(source)?.[1]
      ?.toLowerCase();
  if (!role) return null;
  const called = memory.called.findLast((c) => c.source.includes(role));
  if (called) return called.speaker;
  return /^(?:diplomat|speaker|representative)$/.test(role) ? memory.spokesperson : null;
}

/** Plural people or a trade without a name, whatever institution they are of. */
const PEOPLE =
  /\b(?:officials?|sources?|analysts?|critics?|observers?|experts?|diplomats?|lawmakers?|residents?|journalists?|activists?|traders?|aides?|officers?|insiders?|ministers?|envoys?|ambassador|lawyers?|supporters?|senators?|leaders?|economists?|families|attach[eé]|deputy|president|chief)\b/i;

function remember(memory: Memory, speaker: Speaker, source: string): void {
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
  if (speaker.kind === 'person' && speaker.name !== null && !isPlural(source)) memory.lastPerson = speaker;
}

const isPlural = (source: string): boolean =>
  personIn(source) === null && /s$/.test(source.split(/\s(?:of|in|from|at|for)\s|,/)[0] ?? '');
