import { ROLE_WORDS, STATES } from './lexicon';

const ARABIC = /[\u0600-\u06ff]/;

/** The name that is left of an Urdu source without its roles; null where nothing is left. */
export function personInUrdu(source: string): string | null {
  if (!ARABIC.test(source)) return null;
  const words = source.split(/[\s،]+/).filter((word) => word !== '' && !ROLE_WORDS.has(word) && !STATES.has(word));
  const hasRole = source.split(/\s+/).some((word) => ROLE_WORDS.has(word));
  return words.length > 0 && words.length <= 4 && (hasRole || words.length > 1) ? words.join(' ') : null;
}

/** "ترجمان", "دفتر خارجہ کے ترجمان": the spokesperson by the part alone. */
export const isUrduSpokesperson = (source: string): boolean => source.includes('ترجمان');
