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
  const words = bare(source).replace(/\s+side$/i, '');
  if (/^(?:(?:afghan|interim)\s+)*taliban(?:\s+(?:administration|government|regime|authorities))?$/i.test(words))
    return KABUL;
  if (/^(?:white house|kremlin)$/i.test(words)) return { name: words, kind: 'institution', state: stateIn(words) };
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

/** Speakers are called by their name, subjects by their short form. */
const SPELLED_OUT: Readonly<Record<string, string>> = { UN: 'United Nations', EU: 'European Union' };

const KABUL: Speaker = { name: 'Afghanistan (Taliban administration)', kind: 'state', state: 'AF' };
