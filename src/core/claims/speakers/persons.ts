import { ORGANISATION_NAMES } from '../lexicon/organisations';
import { INSTITUTION, ROLE_WORDS } from '../lexicon/roles';
import { STATE_WORDS } from '../lexicon/states';

const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:al|bin|bint|ibn|de|da|der|van|von|el|ul|ur|del|di)$/;

/**
 * The person named in a source ("Foreign Office spokesperson Tahir Andrabi, …"): the last run of capitalised words
 * before a comma or preposition that are no role, state, organisation or institution; null where there is none.
 */
export function personIn(source: string): string | null {
  const [first = '', second = ''] = source.split(',');
  return nameIn(head(first)) ?? (ROLE.test(first) ? nameIn(head(second)) : null);
}

const ROLE =
  /\b(?:spokes\w+|minister|ambassador|director|secretary|adviser|official|representative|envoy|analyst|professor)\b/i;
const head = (phrase: string): string => phrase.split(/\s(?:of|who|from|at|for|in|on|with|to)\s/)[0] ?? '';

function nameIn(phrase: string): string | null {
  const words = phrase
    .trim()
    .replace(/['’]s$/, '')
    .split(/\s+/);
  const run = lastRun(words);
  const name = run.join(' ');
  if (name === '' || isNotPerson(name)) return null;
  const isCommonNoun = run.length === 1 && words[0] === name && words.length > 1;
  return isCommonNoun ? null : name;
}

/** The last run of words that can be a name; a particle may stand inside one. */
function lastRun(words: readonly string[]): string[] {
  let run: string[] = [];
  let last: string[] = [];
  for (const word of words) {
    if (isNameWord(word) || (run.length > 0 && PARTICLE.test(word))) run.push(word);
    else if (run.length > 0) {
      last = run;
      run = [];
    }
  }
  return run.length > 0 ? run : last;
}

const isNotPerson = (name: string): boolean =>
  STATE_WORDS.has(name) || ORGANISATION_NAMES.has(name) || INSTITUTION.test(name) || BODY.test(name);

/** Words that end the name of a body that is no office of a state. */
const BODY =
  /\b(?:institute|centre|center|association|board|forum|alliance|compan(?:y|ies)|corporation|university|club|wire|network|council|foundation|federation|institution|congress|commerce|justice|treasury|times|television|tv|radio|news|agency)\b/i;

function isNameWord(word: string): boolean {
  if (!NAME_PART.test(word) || OWNER.test(word) || isRole(word)) return false;
  return !isNotPerson(word) && !NOT_A_NAME.has(word) && !/^\p{Lu}{3,}$/u.test(word);
}

const isRole = (word: string): boolean => {
  const lower = word.toLowerCase().replace('.', '');
  return ROLE_WORDS.has(lower) || ROLE_WORDS.has(lower.replace(/s$/, ''));
};

/** "Kremlin’s": whose the person is, not the person. */
const OWNER = /['’]s$/;

const NOT_A_NAME: ReadonlySet<string> = new Set(
  'The A An H E H.E. Lt. Maj. Gen. Sen. Rep. Gov. Foreign State External Affairs He She They It His Her Its Their Who Officials Analysts Critics Sources But And In On At As Islamic Republic FM PM New South North East West Two Three Four Several Some Many Another Excellency Relatives Residents Traders Diplomats Families Experts Observers Nominee Defense Defence Interior Information National Western Maj Gen Lt Col Brig Capt Adm Shri Smt House Both Gulf-based Federal Congressional Washington-based Deputy Prime'.split(
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
