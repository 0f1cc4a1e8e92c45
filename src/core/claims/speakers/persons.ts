import { ORGANISATION_NAMES } from '../lexicon/organisations';
import { INSTITUTION, ROLE_WORDS } from '../lexicon/roles';
import { ALL_STATE_WORDS } from '../lexicon/states';

const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:al|bin|bint|ibn|de|da|der|van|von|el|ul|ur|del|di)$/;

/**
 * The person named in a source ("Foreign Office spokesperson Tahir Andrabi, …"): the capitalised words that end its
 * first phrase, or the apposition after it, and are no role, state, organisation or institution; null where there is none.
 */
export function personIn(source: string): string | null {
  const [first = '', second = ''] = source
    .replace(/\([^)]*\)/g, ' ')
    .replace(STYLE, '')
    .split(',');
  const given = GAVE_NAME.exec(source)?.[1];
  if (given !== undefined) return given;
  if (OF_BODY.test(second)) return null;
  const own = nameIn(head(first)) ?? nameAfterRole(first);
  return own ?? (INTRODUCES.test(first) && !INSTITUTION.test(first.replace(ROLE_OF, '')) ? nameIn(head(second)) : null);
}

/** "HE Dr. Nasser": the style before a name, not "HE the Minister". */
const STYLE = /\b(?:HE|H\.E\.)\s+(?:(?:Dr|Mr|Mrs|Ms|Eng|Sheikh)\.?\s+)?(?=\p{Lu}\p{Ll})/gu;

/** "Adhikar Kendra, a rights group": what it is called is no person. */
const OF_BODY =
  /^\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,4}?(?:group|party|agency|organi[sz]ation|charity|firm|company|union|watchdog|newspaper|broadcaster|think tank|network|alliance)\b/i;

const ROLE = String.raw`spokes\w+|minister|ambassador|director|secretary|adviser|official|representative|envoy|analyst|professor`;
/** "Ministry of External Affairs spokesperson Sana Dar". */
const AFTER_ROLE = new RegExp(String.raw`^.*\b(?:${ROLE})\s+(.*)$`, 'iu');
const nameAfterRole = (phrase: string): string | null => {
  const after = AFTER_ROLE.exec(phrase)?.[1] ?? '';
  if (/^\p{Lu}/u.test(after)) return nameIn(head(after));
  return OF_OFFICE.test(after) ? nameIn(after) : null;
};
/** "representative of the Ministry Sana Dar". */
const OF_OFFICE = /^(?:of|for)\s+(?:[\p{L}’'-]+\s+){0,6}?(?:Ministry|Office|Department|MFA|Affairs)\s+\p{Lu}\p{Ll}/u;
/** "The ministry’s spokesperson" is somebody of an institution. */
const ROLE_OF = new RegExp(String.raw`^.*\b(?:${ROLE})\b`, 'iu');

/** "a farmer who gave his name as Zarin". */
const GAVE_NAME =
  /\b(?:gave|giving)\s+(?:only\s+)?(?:his|her|their)\s+(?:\w+\s+)?name(?:\s+only)?(?:\s+as|,)\s+(\p{Lu}[\p{L}’'-]+)$/u;

/** What is no name itself may be followed by one: "Its spokesperson, Sana Dar". */
const INTRODUCES = new RegExp(String.raw`^\s*(?:an?|the|its|his|her|their)\s|\b(?:${ROLE})\b`, 'i');
const head = (phrase: string): string => phrase.split(/\s(?:of|who|from|at|for|in|on|with|to)\s/)[0] ?? '';

function nameIn(phrase: string): string | null {
  const words = phrase
    .trim()
    .replace(/\s+(?:himself|herself|here|there)$/, '')
    .replace(/['’]s$/, '')
    .split(/\s+/);
  const run = lastRun(words);
  const name = run.join(' ');
  if (!/\p{Ll}/u.test(name) || isNotPerson(name)) return null;
  return namesBody(words[words.length - run.length - 1] ?? '') ? null : name;
}

/** The run of words at the end that can be a name; a particle may stand inside one. */
function lastRun(words: readonly string[]): string[] {
  let from = words.length;
  while (from > 0 && (isNameWord(words[from - 1]!) || (from < words.length && PARTICLE.test(words[from - 1]!)))) from--;
  while (from < words.length && PARTICLE.test(words[from]!)) from++;
  return words.slice(from);
}

/** "Radio" Rawal, the rights "group" Adhikar Kendra: the name after it is a body's. */
const namesBody = (before: string): boolean =>
  BODY.test(before) ||
  /^(?:group|party|charity|firm|broadcaster|newspaper|daily|website|portal|union|watchdog|ngo|tank|outlet)$/i.test(
    before,
  );

const isNotPerson = (name: string): boolean =>
  ALL_STATE_WORDS.has(name) || ORGANISATION_NAMES.has(name) || INSTITUTION.test(name) || BODY.test(name);

/** Words that end the name of a body that is no office of a state. */
const BODY =
  /\b(?:institute|centre|center|association|board|forum|alliance|compan(?:y|ies)|corporation|university|club|wire|network|council|foundation|federation|institution|congress|commerce|justice|treasury|times|television|tv|radio|news|agency)\b/i;

function isNameWord(word: string): boolean {
  if (!NAME_PART.test(word) || OWNER.test(word) || isRole(word)) return false;
  return !isNotPerson(word) && !NOT_A_NAME.has(word) && !/^\p{Lu}{3,}$|-of-/u.test(word);
}

const isRole = (word: string): boolean => {
  const lower = word.toLowerCase().replace('.', '');
  return ROLE_WORDS.has(lower) || ROLE_WORDS.has(lower.replace(/s$/, ''));
};

/** "Kremlin’s": whose the person is, not the person. */
const OWNER = /['’]s$/;

const NOT_A_NAME: ReadonlySet<string> = new Set(
  'The A An H E H.E. Lt. Maj. Gen. Sen. Rep. Gov. Foreign State External Affairs He She They It His Her Its Their Who Officials Analysts Critics Sources But And In On At As Islamic Republic FM PM New South North East West Two Three Four Several Some Many Another Excellency Relatives Residents Traders Diplomats Families Experts Observers Nominee Defense Defence Interior Information National Western Maj Gen Lt Col Brig Capt Adm Shri Smt House Both Gulf-based Federal Congressional Washington-based Deputy Prime One Any Republican Republicans Democrat Democrats European Colleagues Campaigners Lawyers Economists Donors Family Sponsor Reports Facebook Weibo Highness Majesty Royal Kingdom Sultanate Secretary-General We You They Our My Question Questions Answers Insiders'.split(
    ' ',
  ),
);

const folded = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

/** Names by what their parts are compared as, so that a text with thousands of them is read once. */
export interface KnownNames {
  /** The longest known name that holds all words of `name`, accents aside; `name` itself where none does. */
  fullName(name: string): string;
}

export function knownNames(names: readonly string[]): KnownNames {
  const byWord = new Map<string, Known[]>();
  for (const name of new Set(names)) {
    const whole = folded(name);
    const known = { name, folded: whole, parts: partsOf(whole) };
    for (const word of known.parts) {
      const others = byWord.get(word);
      if (others) others.push(known);
      else byWord.set(word, [known]);
    }
  }
  return {
    fullName(name) {
      const short = folded(name);
      const words = short.split(' ');
      const same = (byWord.get(words[0]!) ?? []).filter(
        (known) =>
          (known.name.length > name.length || known.folded === short) && words.every((word) => known.parts.has(word)),
      );
      return same.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? name;
    },
  };
}

interface Known {
  readonly name: string;
  readonly folded: string;
  readonly parts: ReadonlySet<string>;
}

/** The words of a name; the parts of a hyphenated one count as words too. */
const partsOf = (name: string): ReadonlySet<string> => new Set([...name.split(/[ -]/), ...name.split(' ')]);
