import type { TokenRange } from '../../text/sentences';
import type { ReadBlock } from '../reading';
import type { Cue } from './cues';
import { SOURCE_BORDERS, SPEAKING_TEXTS } from './lexicon';

/** The words before the last "نے", or "کا" right before the cue, back to a comma or a word that ends a phrase. */
export function sourceBefore({ tokens }: ReadBlock, from: number, cue: Cue): TokenRange | null {
  let mark = cue.from - (tokens[cue.from - 1]?.text === 'مزید' ? 2 : 1);
  const isGenitive = mark >= from && /^(?:کا|کی|کے)$/.test(tokens[mark]!.text) && cue.takes === 'clause';
  while (!isGenitive && mark >= from && tokens[mark]!.text !== 'نے') mark--;
  if (mark < from) return null;
  let start = mark;
  while (start > from && tokens[start - 1]!.isWord && !SOURCE_BORDERS.has(tokens[start - 1]!.text)) start--;
  return start < mark ? { from: start, to: mark } : null;
}

/** "بیان میں کہا گیا ہے کہ": a text that speaks in the passive, with who issued it. */
export function speakingText({ tokens }: ReadBlock, from: number, cue: Cue): TokenRange | null {
  const text = cue.from - 2;
  const isPassive = tokens[cue.from + 1]?.text === 'گیا' && tokens[cue.from - 1]?.text === 'میں';
  if (!isPassive || text < from || !SPEAKING_TEXTS.has(tokens[text]!.text)) return null;
  let start = text;
  if (tokens[text - 1]?.text === 'جاری') while (start > from && tokens[start - 1]!.isWord) start--;
  return { from: start, to: text + 1 };
}
