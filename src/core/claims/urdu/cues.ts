import type { TokenRange } from '../../text/sentences';
import type { Act } from '../acts';
import type { ReadBlock } from '../reading';
import { CLAUSE_CUES, ENDINGS, NOUN_CUES, OBJECT_CUES, OBJECT_POSTPOSITIONS } from './lexicon';

/** A verb of saying, or what stands for one, and which side its content is on. */
export interface Cue extends TokenRange {
  readonly act: Act;
  readonly takes: 'clause' | 'object';
  /** Whether its object begins after a joint: a later verb of the sentence ("… کی مذمت کی اور Y کا مطالبہ کیا"). */
  readonly isLater?: boolean;
}

/** The cues of a sentence outside of quotations, in order. */
export function cuesIn(block: ReadBlock, sentence: TokenRange): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (block.quotationAt[i] !== -1) continue;
    const cue = matchCue(block, i, sentence.to);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function matchCue(block: ReadBlock, i: number, end: number): Cue | null {
  const object = OBJECT_CUES.find(([cue]) => matches(block, i, end, cue));
  if (object) return withEndings(block, i, object[0], object[1], 'object', end);
  const clause = CLAUSE_CUES.find(([cue]) => matches(block, i, end, cue));
  if (clause && !isFuture(block, i + clause[0].split(' ').length)) {
    const cue = withEndings(block, i, clause[0], clause[1], 'clause', end);
    const hasObject = clause[0].includes(' ') && OBJECT_POSTPOSITIONS.has(block.tokens[i - 1]?.text ?? '');
    return hasObject && block.tokens[cue.to]?.text !== 'کہ' ? { ...cue, takes: 'object' } : cue;
  }
  const noun = NOUN_CUES.find((cue) => block.tokens[i]!.text === cue && ENDINGS.has(block.tokens[i + 1]?.text ?? ''));
  return noun ? withEndings(block, i, noun, 'state', 'clause', end) : null;
}

/** "جواب دیا جائے گا": what will be done is said by nobody yet. */
const isFuture = ({ tokens }: ReadBlock, after: number): boolean => /^(?:جائے|جائیں)$/.test(tokens[after]?.text ?? '');

const matches = ({ tokens }: ReadBlock, i: number, end: number, cue: string): boolean =>
  cue.split(' ').every((word, n) => i + n < end && tokens[i + n]!.text === word);

function withEndings(
  { tokens }: ReadBlock,
  from: number,
  cue: string,
  act: Act,
  takes: Cue['takes'],
  end: number,
): Cue {
  let to = from + cue.split(' ').length;
  while (to < end && ENDINGS.has(tokens[to]!.text)) to++;
  return { from, to, act, takes };
}
