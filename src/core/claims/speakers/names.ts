import { ADJECTIVES, ALL_STATE_WORDS, ATTRIBUTIVES } from '../lexicon/states';
import { stateIn } from './home';

/** A source without its article. */
export const bare = (source: string): string => source.replace(/^(?:the|a|an|its|his|her|their)\s+/i, '').trim();

/** Abbreviations without their full stops. */
const plain = (name: string): string => name.replace(/\b(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''));

/** "Eritrea’s information minister" as "Eritrean information minister", "spokesperson for X" as "X spokesperson". */
export function unnamed(source: string): string {
  const turned = plain(bare(source)).replace(/^(spokes\w+)\s+(?:for|of|at)\s+(?:the\s+)?([^,]+)$/i, '$2 $1');
  const owner = /^(.{2,40}?)['’]s?\s+/.exec(turned);
  const code = (owner && ALL_STATE_WORDS.get(owner[1]!)?.state.code) ?? '';
  const adjective = /^(?:US|UK|AE)$/.test(code) ? ATTRIBUTIVES.get(code) : ADJECTIVES.get(code);
  const name = owner && adjective ? `${adjective} ${turned.slice(owner[0].length)}` : turned;
  return `unnamed ${uncounted(name).replace(/(?<=\p{L})['’]s(?=\s)/u, '')}`;
}

const COUNT =
  /^(?:one|two|three|four|five|six|some|several|many|another|other|both|unnamed|unidentified)\s+(?!of\b)(?=\p{L})/iu;

/** People without how many they are; the first word is not that of a sentence any more. */
function uncounted(name: string): string {
  const people = name.replace(COUNT, '');
  return /^\p{Lu}\p{Ll}+s(?:\s\p{Ll}|$)/u.test(people) && !isOfState(people)
    ? people[0]!.toLowerCase() + people.slice(1)
    : people;
}

const isOfState = (words: string): boolean => ALL_STATE_WORDS.has(words.split(' ')[0]!);

/** States whose name stands before that of a ministry, where others have an adjective. */
const OWN_NAME: ReadonlySet<string> = new Set(['Nepal', 'Pakistan', 'New Zealand']);

/** "North Korea’s foreign ministry" as "North Korean foreign ministry", "Nepalese" as "Nepal". */
export function ownedBody(name: string): string {
  const adjective = /^\p{Lu}[\p{L}-]+(?= )/u.exec(name)?.[0] ?? '';
  const own = ATTRIBUTIVES.get(ALL_STATE_WORDS.get(adjective)?.state.code ?? '');
  if (own && OWN_NAME.has(own)) return plain(`${own}${name.slice(adjective.length)}`);
  const owner = /^(.{2,30}?)['’]s?\s+/.exec(name);
  const attributive = owner && ATTRIBUTIVES.get(ALL_STATE_WORDS.get(owner[1]!)?.state.code ?? '');
  return plain(owner && attributive ? `${attributive} ${name.slice(owner[0].length)}` : name);
}

/** The ministry as the text names it, with the state it belongs to. */
export function ministryName(source: string, home: string | null): string {
  const name = bare(source)
    .replace(/\bFO$/, 'Foreign Office')
    .replace(/^MEA$/, 'Ministry of External Affairs')
    .replace(/^MOFA$/i, 'Ministry of Foreign Affairs')
    .replace(/^FCDO$/, 'Foreign Office')
    .replace(/^(?:foreign )?ministry$/i, home === 'IN' ? 'Ministry of External Affairs' : 'Foreign Ministry');
  const attributive = home === null ? '' : (ATTRIBUTIVES.get(home) ?? '');
  if (/\btaliban/i.test(source)) return name.replace(/['’]s\b/, '');
  const inCapital = /^(.+?) in (\p{Lu}[\p{L} ]+)$/u.exec(name);
  if (inCapital && ALL_STATE_WORDS.get(inCapital[2]!)) return `${attributive} ${inCapital[1]}`;
  return stateIn(source) === null ? `${attributive} ${name}`.trim() : ownedBody(name);
}
