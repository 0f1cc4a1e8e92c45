import { mentionsIn } from '../about/mentions';
import { NAMES_OF_STATES } from '../lexicon/states';
import { stateIn } from './home';
import { bare } from './names';
import { type Speaker, UNKNOWN } from './speaker';

/** A state as a speaker; Kabul speaks for the Taliban administration. */
export function stateSpeaker(code: string): Speaker {
  if (code === 'AF') return KABUL;
  const name = NAMES_OF_STATES.get(code);
  return name ? { name: `${name} (state)`, kind: 'state', state: code } : UNKNOWN;
}

/** "Beijing", "the Indian side", "the Taliban": a state speaks as such. Kabul speaks for the Taliban administration. */
export function asState(source: string): Speaker | null {
  const words = bare(source)
    .replace(/\s+side$/i, '')
    .replace(/^N\. (?=Korea)/, 'North ')
    .replace(/^S\. (?=Korea)/, 'South ');
  if (/^(?:(?:afghan|interim)\s+)*taliban(?:\s+(?:administration|government|regime|authorities))?$/i.test(words))
    return KABUL;
  if (/^(?:white house|kremlin)$/i.test(words)) return { name: words, kind: 'institution', state: stateIn(words) };
  const known = KNOWN_AS.find(([pattern]) => pattern.test(words.replace(/\bU\.N\./, 'UN')));
  if (known) return { name: known[1], kind: 'institution', state: null };
  const [mention] = mentionsIn(words);
  if (!mention || mention.type === 'place' || mention.words !== words.split(/\s+/).length) return null;
  if (mention.type === 'organisation')
    return mention.name === 'Afghan Taliban'
      ? KABUL
      : { name: SPELLED_OUT[mention.name] ?? mention.name, kind: 'institution', state: null };
  if (mention.state.code === 'AF') return KABUL;
  return { name: `${mention.state.name} (state)`, kind: 'state', state: mention.state.code };
}

/** "Britain, France and Germany": states that speak together. */
export function asStates(source: string): Speaker | null {
  const parts = source.split(/,\s+(?:and\s+)?|\s+and\s+/);
  if (parts.length < 2) return null;
  const states = parts.map(asState);
  if (states.some((state) => state?.kind !== 'state')) return null;
  return { name: states.map((state) => state!.name).join(', '), kind: 'state', state: null };
}

const GOVERNMENT =
  /^(?:(.*?)(?:['’]s?)?\s+)??(?:(?:interim|caretaker|federal|central)\s+)*(?:government|govt\.?)(?:\s+(?:of|in)\s+(.+))?$/iu;

/** "The Congolese government", "the government in Kabul", "the government", "the Kingdom": the state itself. */
export function asGovernment(source: string, home: string | null): Speaker | null {
  if (
    home !== null &&
    (/^the (?:kingdom|sultanate|republic|federation)$/i.test(source) || (source === 'FG' && home === 'NG'))
  )
    return stateSpeaker(home);
  const government = GOVERNMENT.exec(bare(source));
  if (!government) return null;
  const owner = government[2] ?? government[1] ?? '';
  if (owner === '') return home === null ? null : stateSpeaker(home);
  const state = asState(owner);
  return state?.kind === 'state' ? state : null;
}

/** Speakers are called by their name, subjects by their short form. */
const SPELLED_OUT: Readonly<Record<string, string>> = { UN: 'United Nations', EU: 'European Union' };

/** Bodies by what they do. */
const KNOWN_AS: readonly (readonly [RegExp, string])[] = [
  [/^(?:UN|United Nations)(?:['’]s)? refugee agency$/, 'UNHCR'],
  [/^(?:UN|United Nations)(?:['’]s)? (?:nuclear|atomic) (?:watchdog|agency)$/, 'IAEA'],
  [
    /^(?:UN|United Nations)(?:['’]s)? (?:humanitarian (?:office|agency)|aid agency)$/,
    'UN Office for the Coordination of Humanitarian Affairs',
  ],
  [/^EU(?:['’]s)? diplomatic service$/, 'European External Action Service'],
];

const KABUL: Speaker = { name: 'Afghanistan (Taliban administration)', kind: 'state', state: 'AF' };
