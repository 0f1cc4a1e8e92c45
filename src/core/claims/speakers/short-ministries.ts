import { ADJECTIVES, ATTRIBUTIVES } from '../lexicon/states';

/** A ministry by what it is called for short; `state` where the short name is of one state alone. */
interface ShortName {
  readonly ministry: string;
  readonly state: string | null;
}

const SHORT_NAMES: ReadonlyMap<string, ShortName> = new Map([
  ['MFA', { ministry: 'Ministry of Foreign Affairs', state: null }],
  ['DFA', { ministry: 'Department of Foreign Affairs', state: null }],
  ['DFAT', { ministry: 'Department of Foreign Affairs and Trade', state: 'AU' }],
  ['MFAT', { ministry: 'Ministry of Foreign Affairs and Trade', state: 'NZ' }],
  ['DIRCO', { ministry: 'Department of International Relations and Cooperation', state: 'ZA' }],
  ['WISMA PUTRA', { ministry: 'Foreign Ministry', state: 'MY' }],
  ['GAIMUSHO', { ministry: 'Foreign Ministry', state: 'JP' }],
  ['ITAMARATY', { ministry: 'Foreign Ministry', state: 'BR' }],
  ['FARNESINA', { ministry: 'Foreign Ministry', state: 'IT' }],
  ['QUAI D’ORSAY', { ministry: 'Foreign Ministry', state: 'FR' }],
  ['PENTAGON', { ministry: 'Defense Department', state: 'US' }],
  ['EEAS', { ministry: 'European External Action Service', state: 'EU' }],
]);

/** "Chinese FM" where China’s ministry briefs, and "DFAT", with its words and its state, which is the one that briefs where the short name is of several. */
export function spelledOut(short: string, home: string | null): { name: string; state: string | null } | null {
  const owned = /^(\p{Lu}\p{Ll}+) FM$/u.exec(short)?.[1];
  if (owned !== undefined && home !== null && ADJECTIVES.get(home) === owned)
    return { name: `${owned} Foreign Ministry`, state: home };
  const known = SHORT_NAMES.get(short.toUpperCase().replaceAll("'", '’'));
  if (!known) return null;
  const state = known.state ?? home;
  const attributive = state === null || state === 'EU' ? '' : (ATTRIBUTIVES.get(state) ?? '');
  return { name: `${attributive} ${known.ministry}`.trim(), state };
}
