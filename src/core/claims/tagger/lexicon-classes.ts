import type { Token } from '../../text/tokens';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/closed-class';
import { CUE_NOUNS, LIGHT_VERBS } from '../lexicon/cue-nouns';
import { CUE_VERBS } from '../lexicon/cue-verbs';
import { ORGANISATION_NAMES } from '../lexicon/organisations';
import { DOCUMENT, INSTITUTION, ROLE_WORDS } from '../lexicon/roles';
import { STATE_WORDS } from '../lexicon/states';

const KIND_OF_STATE_WORD = { name: 20, adjective: 21, government: 22 } as const;

/** What the lexicons know of a word, as one number below 32. The order of the tests is part of the trained model. */
export function lexiconClassOf({ lower, text }: Token): number {
  const state = STATE_WORDS.get(text);
  if (state) return KIND_OF_STATE_WORD[state.kind];
  if (ORGANISATION_NAMES.has(text)) return 23;
  return closedClassOf(lower) || cueClassOf(lower) || nounClassOf(lower);
}

function closedClassOf(lower: string): number {
  if (lower === 'that') return 1;
  if (lower === 'according') return 2;
  if (PERSON_PRONOUNS.has(lower)) return 3;
  if (NEGATIONS.has(lower)) return 4;
  if (AUXILIARIES.has(lower)) return 5;
  if (DETERMINERS.has(lower)) return 6;
  if (PREPOSITIONS.has(lower)) return 7;
  if (CONJUNCTIONS.has(lower)) return 8;
  return SUBJECT_PRONOUNS.has(lower) ? 9 : 0;
}

function cueClassOf(lower: string): number {
  const entry = CUE_VERBS.get(lower)?.at(-1);
  if (entry) {
    const form = lower === entry.lemma ? 0 : lower.endsWith('ing') ? 1 : lower.endsWith('s') ? 2 : 3;
    return 10 + form + (entry.weak ? 4 : 0);
  }
  if (CUE_NOUNS.has(lower)) return 18;
  return LIGHT_VERBS.has(lower.replace(/(?:ed|s)$/, '')) ? 19 : 0;
}

function nounClassOf(lower: string): number {
  if (ROLE_WORDS.has(lower) || /^spokes/.test(lower)) return 24;
  if (INSTITUTION.test(lower)) return 25;
  if (DOCUMENT.test(lower)) return 26;
  if (WEEKDAYS.has(lower)) return 27;
  return isAdverb(lower) ? 28 : 0;
}
