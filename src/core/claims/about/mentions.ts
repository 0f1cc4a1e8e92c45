import { ORGANISATION_NAMES, STATE_OF_GROUP } from '../lexicon/organisations';
import { STATES_OF_PLACE } from '../lexicon/places';
import { ALL_STATE_WORDS, type StateWord } from '../lexicon/states';
import { STATES as URDU_STATES } from '../urdu/lexicon';

/** A state or organisation named in a stretch of text. `at` counts words. */
export type Mention =
  | ({ readonly type: 'state'; readonly at: number; readonly words: number } & StateWord)
  | { readonly type: 'place'; readonly code: string; readonly at: number; readonly words: number }
  | { readonly type: 'organisation'; readonly name: string; readonly at: number; readonly words: number };

const WORDS = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** The states and organisations named in `text`, in order; the longest name wins. */
export function mentionsIn(text: string): Mention[] {
  const words = text.match(WORDS)?.flatMap(hyphenParts) ?? [];
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = mentionsAt(words, at);
    if (!found[0]) continue;
    mentions.push(...found);
    at += found[0].words - 1;
  }
  return mentions;
}

/** "Pakistan-Afghanistan" is two words, "Timor-Leste" one. */
const hyphenParts = (word: string): string[] =>
  ALL_STATE_WORDS.has(word) || ORGANISATION_NAMES.has(word) || STATES_OF_PLACE.has(word) ? [word] : word.split('-');

/** What begins at a word: nothing, one state or organisation, or the two states that a place is a matter of. */
function mentionsAt(words: readonly string[], at: number): Mention[] {
  for (let n = Math.min(longestFrom(words[at]!), words.length - at); n > 0; n--) {
    const phrase = words.slice(at, at + n).join(' ');
    const name = ORGANISATION_NAMES.get(phrase);
    if (name) return [{ type: 'organisation', name, at, words: n }];
    const urdu = URDU_STATES.get(phrase);
    const codes = STATES_OF_PLACE.get(phrase) ?? (urdu ? [urdu] : []);
    if (codes.length > 0) return codes.map((code) => ({ type: 'place', code, at, words: n }));
    const word = ALL_STATE_WORDS.get(phrase) ?? ALL_STATE_WORDS.get(unaccented(phrase));
    if (word) return [{ type: 'state', ...word, at, words: n }];
  }
  return [];
}

/** How many words the longest name has that begins with a word: nearly always none, and then nothing is looked up. */
const longestFrom = (word: string): number => LONGEST_FROM.get(word) ?? LONGEST_FROM.get(unaccented(word)) ?? 0;

const LONGEST_FROM = new Map<string, number>();
for (const names of [ORGANISATION_NAMES, URDU_STATES, STATES_OF_PLACE, ALL_STATE_WORDS])
  for (const name of names.keys()) {
    const [first = '', ...others] = name.split(' ');
    LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, 1 + others.length));
  }

/** "Malé" as "Male". */
const unaccented = (phrase: string): string =>
  /[^\p{ASCII}]/u.test(phrase) ? phrase.normalize('NFD').replace(/\p{M}/gu, '') : phrase;

/** Who governs a state stands for it. */
export const GOVERNMENT_OF_AF = 'Afghan Taliban';

/** ISO codes and organisation names of mentions, each once; a group also stands for its state. */
export function namesOf(mentions: readonly Mention[]): string[] {
  const names = mentions.flatMap((m) => {
    if (m.type === 'state') return [m.state.code];
    if (m.type === 'place') return [m.code];
    if (m.name === GOVERNMENT_OF_AF) return ['AF'];
    const state = STATE_OF_GROUP.get(m.name);
    return state ? [state, m.name] : [m.name];
  });
  return [...new Set(names)];
}
