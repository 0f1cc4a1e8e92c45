import type { Memory, Place } from './memory';
import type { Speaker } from './speaker';

const PRONOUNS: Readonly<Record<string, string>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' };

/** A paragraph is no longer. */
const A_PARAGRAPH = 2000;

/** Whom "he" means: the last person, unless that one has no name and was not the subject right before, or is known by the other pronoun, and this one is known. */
export function byPronoun(word: string, memory: Memory, { at }: Place): Speaker {
  const pronoun = PRONOUNS[word] ?? '';
  const known = memory.byPronoun.get(pronoun);
  const other = memory.byPronoun.get(pronoun === 'he' ? 'she' : 'he');
  const { at: since, opens } = memory.lastPersonAt;
  const isClear = opens && !memory.text.slice(Math.max(since, at - A_PARAGRAPH), at).includes('\n');
  const doubtful =
    (!isClear && memory.lastPerson.name?.startsWith('unnamed')) || (other && other.name === memory.lastPerson.name);
  const speaker = known && doubtful ? known : memory.lastPerson;
  if (pronoun !== '' && speaker.name !== null) memory.byPronoun.set(pronoun, speaker);
  return speaker.name === null ? memory.last : speaker;
}
