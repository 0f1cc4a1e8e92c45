import { MINISTRIES } from '../../briefing/registry';
import { ROLE_WORDS, STATES } from './lexicon';

const ARABIC = /[\u0600-\u06ff]/;

/** The name that is left of an Urdu source without its roles; null where nothing is left. */
export function personInUrdu(source: string): string | null {
  if (!ARABIC.test(source) || PEOPLE.test(source)) return null;
  const words = source.split(/[\s،]+/).filter((word) => word !== '' && !ROLE_WORDS.has(word) && !STATES.has(word));
  const hasRole = source.split(/\s+/).some((word) => ROLE_WORDS.has(word));
  return words.length > 0 && words.length <= 4 && (hasRole || words.length > 1) ? words.join(' ') : null;
}

/** People without a name, in the plural. */
const PEOPLE = /ذرائع|حکام|ماہرین|خاندانوں|لواحقین|تاجروں|شہریوں|رہنماؤں/;

/** People without a name: several of them, or one by the part alone. */
export const isUrduPeople = (source: string): boolean =>
  PEOPLE.test(source) || /(?:^|\s)(?:وزیر|سفیر|صدر|سیکرٹری|مندوب|مشیر|اہلکار)(?:\s|$)/.test(source);

/** "ترجمان", "دفتر خارجہ کے ترجمان": the spokesperson by the part alone. */
export const isUrduSpokesperson = (source: string): boolean => source.includes('ترجمان');

/** Spokespersons by the ways to write them in Urdu, with the name that the registry gives them. */
const REGISTERED: ReadonlyMap<string, string> = new Map(
  MINISTRIES.flatMap(({ spokespersons }) =>
    spokespersons.flatMap(({ name, variants }) =>
      variants.filter((v) => ARABIC.test(v)).map((variant) => [variant, name] as const),
    ),
  ),
);

/** The registry's name for an Urdu one, so that a spokesperson is one in articles of every language. */
export const registeredName = (name: string): string => REGISTERED.get(name) ?? name;

/** The code of the state that an Urdu source names; null where it names none. */
export function stateInUrdu(source: string): string | null {
  for (const word of source.split(/[\s،]+/)) {
    const code = STATES.get(word);
    if (code) return code;
  }
  return null;
}

/** Whether an Urdu source is nothing but a state or its capital. */
export const isUrduState = (source: string): boolean => STATES.has(source.trim());

export const isUrduMinistry = (source: string): boolean => /دفترِ? خارجہ|وزارتِ? خارجہ|محکمہ خارجہ/.test(source);
