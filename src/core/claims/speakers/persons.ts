import { ORGANISATION_NAMES } from '../lexicon/organisations';
import { INSTITUTION, ROLE_WORDS } from '../lexicon/roles';
import { STATE_WORDS } from '../lexicon/states';

const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^(?:al|bin|bint|ibn|de|da|der|van|von|el|ul|ur|del|di)$/u;
const PARTICLE = /^(?:al|bin|bint|ibn|de|da|der|van|von|el|ul|ur|del|di)$/;

/**
 * The person named in a source ("Foreign Office spokesperson Tahir Andrabi, …"): the last run of capitalised words
 * that are no role, state, organisation or institution; null where there is none.
 */
export function personIn(source: string): string | null {
  const head = source.split(/,|\bof\b|\bwho\b|\bfrom\b|\bat\b|\bfor\b/)[0] ?? '';
  return lastName(head) ?? lastName(source.split(',')[1] ?? '');
}

function lastName(phrase: string): string | null {
  let run: string[] = [];
  let last: string[] = [];
  for (const word of [...phrase.split(/\s+/), '']) {
    const bare = word.replace(/['’]s$/, '');
    if (isNameWord(bare) && !(run.length === 0 && PARTICLE.test(bare))) run.push(bare);
    else {
      if (run.length > 0) last = run;
      run = [];
    }
  }
  const name = last.join(' ');
  return name === '' || STATE_WORDS.has(name) || ORGANISATION_NAMES.has(name) || INSTITUTION.test(name) ? null : name;
}

function isNameWord(word: string): boolean {
  if (!NAME_PART.test(word) || ROLE_WORDS.has(word.toLowerCase().replace('.', ''))) return false;
  return (
    !STATE_WORDS.has(word) && !ORGANISATION_NAMES.has(word) && !NOT_A_NAME.has(word) && !/^\p{Lu}{3,}$/u.test(word)
  );
}

const NOT_A_NAME = new Set(
  'The A An FO Foreign Office Ministry Department State External Affairs He She They It Officials Analysts Critics Sources But And In On At Government Islamic Republic Spokesperson Mr. Ms. Mrs. Dr. FM PM'.split(
    ' ',
  ),
);

/** The longest name in `known` that shares its last word, or contains all words, of `name`; `name` itself otherwise. */
export function fullName(name: string, known: readonly string[]): string {
  const words = name.split(' ');
  const longer = known.filter((k) => k.length > name.length && words.every((w) => k.split(' ').includes(w)));
  return longer.sort((a, b) => b.length - a.length)[0] ?? name;
}
