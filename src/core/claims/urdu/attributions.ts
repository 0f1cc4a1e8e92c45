import type { TokenRange } from '../../text/sentences';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { isArabic } from './acts';
import { CERTAINTY } from './certainty';
import { contentOf, inPieces, quotationBefore } from './contents';
import { type Cue, cuesIn } from './cues';
import { sourceBefore, speakingText } from './sources';
import { spanOf } from './spans';
import { withoutVerb } from './without-verb';

/** Whether a block is written in Urdu letters: half of its tokens or more. */
export const isUrdu = ({ tokens }: ReadBlock): boolean =>
  tokens.filter((t) => isArabic(t.text)).length * 2 > tokens.length;

/** The "X نے کہا کہ Y" family, sentence by sentence. A later cue of a sentence without "نے" has the source before it. */
export function attributionsInUrdu(block: ReadBlock): Attribution[] {
  return block.sentences.flatMap((sentence) => ofSentence(block, sentence));
}

/** "تبصرہ کرنے سے گریز کیا" with nothing that it is about: the comment itself is what is refused. */
function bareRefusal(block: ReadBlock, cue: Cue, source: TokenRange): Attribution | null {
  const between = block.tokens.slice(source.to + 1, cue.from).map((t) => t.text);
  if (between.some((word) => word !== 'مزید')) return null;
  return {
    source: [spanOf(block, source)],
    cue: [spanOf(block, { from: cue.from + 2, to: cue.to })],
    content: [spanOf(block, { from: cue.from - between.length, to: cue.from + 2 })],
    certainty: CERTAINTY,
    act: cue.act,
  };
}

function ofSentence(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const cues = cuesIn(block, sentence);
  if (cues.length === 0) return withoutVerb(block, sentence);
  let source: TokenRange | null = null;
  return cues.flatMap((found, i) => {
    const previous = cues[i - 1]?.to ?? sentence.from;
    const own = sourceBefore(block, previous, found) ?? speakingText(block, previous, found);
    const cue = own || i === 0 ? found : { ...found, isLater: true };
    source = own ?? source;
    const whole = contentOf(block, sentence, cue, source, cues[i + 1]) ?? quotationBefore(block, sentence);
    const refusal = cue.act === 'decline_comment' && source ? bareRefusal(block, cue, source) : null;
    if (refusal) return [refusal];
    if (!source || !whole) return [];
    return [
      {
        source: [spanOf(block, source)],
        cue: [spanOf(block, cue)],
        content: inPieces(block, cue, source, whole),
        certainty: CERTAINTY,
        ...(cue.act === 'state' ? {} : { act: cue.act }),
      },
    ];
  });
}
