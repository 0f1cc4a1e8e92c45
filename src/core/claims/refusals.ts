import type { Span } from '../text/span';
import type { Attribution } from './attribution';
import type { ReadBlock } from './reading';

const TO_REFUSE = /^(?:declin|refus)(?:e|es|ed|ing)\s+to$/i;
const ANSWER = /^(?:comment|elaborate|respond|answer|reply|say more|speculate)(?:\s+further)?$/i;
const ASKED =
  /^(?:when\s+|if\s+)?asked\s+(?:about\s+|on\s+|to comment on\s+)?((?:whether|if|why|how|when)?\s*[^,]+),/iu;

/**
 * "Declined to comment" with nothing after it: what it is about is what was asked in the same sentence; where nothing
 * was, the refusal itself is shown, as an infinitive that the verb governs.
 */
export function wholeRefusals<Found extends Attribution>(
  text: string,
  block: ReadBlock,
  found: readonly Found[],
): Found[] {
  return found.map((attribution) => {
    const [cue, content] = [attribution.cue[0], attribution.content[0]];
    if (attribution.cue.length !== 1 || attribution.content.length !== 1 || !cue || !content) return attribution;
    if (!TO_REFUSE.test(lastWords(text.slice(...cue))) || !ANSWER.test(text.slice(...content))) return attribution;
    const asked = whatWasAsked(text, block, cue);
    if (asked) return { ...attribution, cue: [[cue[0], content[1]]], content: [asked] };
    return { ...attribution, cue: [[cue[0], cue[1] - ' to'.length]], content: [[cue[1] - 'to'.length, content[1]]] };
  });
}

const lastWords = (cue: string): string => cue.split(/\s+/).slice(-2).join(' ');

function whatWasAsked(text: string, { sentences, tokens }: ReadBlock, cue: Span): Span | null {
  const sentence = sentences.find((s) => tokens[s.to - 1]!.end >= cue[1]);
  if (!sentence) return null;
  const start = tokens[sentence.from]!.start;
  const asked = ASKED.exec(text.slice(start, cue[0]));
  if (!asked) return null;
  const from = start + asked[0].length - 1 - asked[1]!.length;
  return [from, from + asked[1]!.length];
}
