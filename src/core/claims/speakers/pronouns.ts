import type { Memory, Place } from './memory';
import { personIn } from './persons';
import type { Speaker } from './speaker';

const PRONOUNS: Readonly<Record<string, string>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' };

/** A paragraph is no longer. */
const A_PARAGRAPH = 2000;

/** A sentence that ends right before, in the same paragraph, with a name and a verb at its beginning. */
const SUBJECT =
  /(?:^|\n|[.!?][”"]? )((?:[\p{L}’'-]+ ){0,4}\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+){0,3})(?:, [^,.]{3,60},)? \p{Ll}[^.!?\n]*[.!?][”"]? $/u;

/** Somebody named who is the subject of the sentence before a pronoun that opens its own. */
function subjectBefore(before: string, { persons, stateOf }: Memory): Speaker | null {
  const words = SUBJECT.exec(before)?.[1];
  const person = words === undefined ? null : personIn(words);
  const name = person === null ? '' : persons.fullName(person);
  if (!name.includes(' ')) return null;
  return { name, kind: 'person', state: stateOf.get(name) ?? null };
}

/** Whom "he" means: the last person, unless that one has no name and was not the subject right before, or is known by the other pronoun, and this one is known. */
export function byPronoun(word: string, memory: Memory, { at, before }: Place): Speaker {
  const pronoun = PRONOUNS[word] ?? '';
  const subject = subjectBefore(before, memory);
  if (subject && subject.name !== memory.byPronoun.get(pronoun === 'he' ? 'she' : 'he')?.name) {
    memory.byPronoun.set(pronoun, subject);
    return subject;
  }
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
