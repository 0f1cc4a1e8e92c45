import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { findContent, type SourcedCue } from './find-content';
import { findCues } from './find-cues';
import { findSource } from './find-source';

/** How sure the rules are of their spans; measured on the seeds. */
const CERTAINTY = { quoted: 0.75, clause: 0.6 };

/** The attributions of one block by rules alone: the lexicon's cues, the noun phrase beside each, its clause. */
export function attributionsByRules(block: ReadBlock): Attribution[] {
  return block.sentences.flatMap((sentence) => ofSentence(block, sentence));
}

function ofSentence(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const cues = withSources(block, sentence);
  return cues.flatMap(({ cue, source }, index) => {
    const content = findContent(block, sentence, cues, index);
    if (content.length === 0 || !source) return [];
    const spans = { source: [spanOf(block, source)], cue: [spanOf(block, cue)], content };
    return [
      {
        ...spans,
        certainty: block.quotations.some((q) => q.start === content[0]![0]) ? CERTAINTY.quoted : CERTAINTY.clause,
      },
    ];
  });
}

/** A participle and a coordinate verb speak with the source of the cue before them. */
function withSources(block: ReadBlock, sentence: TokenRange): SourcedCue[] {
  const sourced: SourcedCue[] = [];
  for (const cue of findCues(block, sentence)) {
    const inherits = cue.form === 'participle' || cue.form === 'coordinate';
    const inherited = inherits ? sourced.at(-1)?.source : null;
    sourced.push({ cue, source: inherited ?? findSource(block, sentence, cue) });
  }
  return sourced;
}

const spanOf = ({ tokens }: ReadBlock, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
