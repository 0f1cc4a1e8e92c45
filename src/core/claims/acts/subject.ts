import { mentionsIn } from '../about/mentions';

/** Whose deeds a content is about, as its first words tell: the speaker's own state's, another actor's, or neither. */
export type Subject = 'own' | 'other' | 'unknown';

/** So many words hold the subject of most contents. */
const FIRST_WORDS = 9;

/** `ownState` is the code of the state that the speaker speaks for, null where it is none. */
export function subjectOf(content: string, ownState: string | null): Subject {
  const words = content.replace(/^[\s“”"'‘’«]+/u, '').split(/\s+/);
  if (/^(?:we|our|i|my)$/i.test(words[0] ?? '')) return 'own';
  const [first] = mentionsIn(words.slice(0, FIRST_WORDS).join(' '));
  if (!first) return 'unknown';
  if (first.type === 'organisation') return 'other';
  const code = first.type === 'state' ? first.state.code : first.code;
  return code === ownState ? 'own' : 'other';
}
