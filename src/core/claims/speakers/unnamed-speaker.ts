import { mentionsIn } from '../about/mentions';
import { FOREIGN_MINISTRY, INSTITUTION, SPOKESPERSON, UNNAMED } from '../lexicon/roles';
import { ADJECTIVES, ALL_STATE_WORDS } from '../lexicon/states';
import { expandAcronym } from './acronyms';
import { stateIn, tellingState } from './home';
import { isDocument } from './issuers';
import type { Memory, Place } from './memory';
import { bare, ministryName, ownedBody, unnamed } from './names';
import type { Speaker } from './speaker';

/** Who speaks where the source names no person: a role, people, an institution, a document. */
export function unnamedSpeaker(source: string, memory: Memory, place: Place): Speaker {
  const state =
    stateIn(source) ?? tellingState(source, memory.home) ?? ownerOf(source, place.before) ?? sceneOf(place.before);
  const home = state ?? memory.home;
  if (SPOKESPERSON.test(source)) {
    if (/^its\b/i.test(source) && memory.lastBody.name !== null && memory.lastBody.state !== memory.home)
      return { ...memory.lastBody, name: spokespersonOf(memory.lastBody.name), kind: 'person' };
    const isTheirs = place.isDisplay || isPlainSpokesperson(source, memory);
    if (memory.spokesperson && isTheirs && (state === null || state === memory.home)) return memory.spokesperson;
    return { name: unnamed(source), kind: 'person', state: home };
  }
  const known = byRole(source, memory);
  if (known) return known;
  if (/^officials$/i.test(bare(source)) && memory.home)
    return { name: `unnamed ${ADJECTIVES.get(memory.home) ?? ''} officials`, kind: 'person', state: memory.home };
  if (MEDIA.test(source)) return { name: unnamed(source), kind: 'institution', state };
  if (PEOPLE.test(source) && !/\boffice$/i.test(source)) return { name: unnamed(source), kind: 'person', state };
  if (FOREIGN_MINISTRY.test(source) && !isDocument(source))
    return { name: ministryName(source, home), kind: 'institution', state: home };
  if (isDocument(source)) return { name: bare(source), kind: 'document', state: home };
  if (INSTITUTION.test(source)) return { name: ownedBody(fullName(source, memory)), kind: 'institution', state: home };
  if (UNNAMED.test(source) || /^(?:a|an|some|several|two|another|one|many)\b/i.test(source))
    return { name: unnamed(source), kind: 'person', state };
  const name = fullName(source, memory);
  return { name, kind: name === bare(source) ? 'unknown' : 'institution', state };
}

/** A body by the words of its acronym, as the text has them. */
function fullName(source: string, { acronyms, text }: Memory): string {
  const name = bare(source);
  const known = acronyms.get(name) ?? expandAcronym(name, text);
  acronyms.set(name, known);
  return known;
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
      (word) =>
        PLAIN.test(word) || word === home || ALL_STATE_WORDS.has(word) || introduced.includes(word.toLowerCase()),
    );
const PLAIN =
  /^(?:the|its|their|our|his|her|s|foreign|policy|office|ministry|department|official|chief|deputy|acting|female|of|for|country|government|weekly|external|affairs|)$/i;

/** "Oman …, its foreign ministry said": "its" is the state’s that the same sentence speaks of. */
function ownerOf(source: string, before: string): string | null {
  if (!/^its\s+foreign\b/i.test(source)) return null;
  const sentence = before.split(/(?<=[.!?][”"]?)\s+(?=\p{Lu})|\n/u).at(-1) ?? '';
  const named = mentionsIn(sentence).flatMap((m) => (m.type === 'state' ? [m.state.code] : []));
  return named[0] ?? null;
}

/** "In Tehran, the foreign ministry …": where the sentence begins tells whose it is. */
function sceneOf(before: string): string | null {
  const place = /(?:^|[.!?”"]\s|\n)In (\p{Lu}[\p{L} ]+),\s*$/u.exec(before)?.[1];
  return place === undefined ? null : stateIn(place);
}

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

const MEDIA = /\b(?:newspaper|daily|news (?:site|agency|channel|outlet|website)|magazine|broadcaster|website)$/i;

/** Plural people or a trade without a name, whatever institution they are of. */
const PEOPLE =
  /\b(?:officials?|sources?|analysts?|critics?|observers?|experts?|diplomats?|lawmakers?|residents?|journalists?|activists?|traders?|aides?|officers?|insiders?|ministers?|envoys?|ambassador|lawyers?|supporters?|senators?|leaders?|economists?|famil(?:y|ies)|attach[eé]|deputy|president|chief|administrators?|legislators?|governors?|chair(?:wo)?m[ae]n|mediators?|sponsors?|owners?|fathers?|mothers?|mayors?|commanders?|judges?|colleagues|relatives|doctors?|scientists?|campaigners?|strategists?|advisers?|donors?|workers|agents|editors?|farmers?|shopkeepers?|negotiators?|mps?|members? of)\b/i;
