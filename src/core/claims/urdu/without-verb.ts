import type { TokenRange } from '../../text/sentences';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { CERTAINTY } from './certainty';
import { ACCORDING, HEADLINE_NOUNS, POSTPOSITIONS, ROLE_WORDS, STATES, STRENGTHS } from './lexicon';
import { spanOf, spanWithin } from './spans';

/** What is claimed without a verb of saying. */
export const withoutVerb = (block: ReadBlock, sentence: TokenRange): Attribution[] => [
  ...accordingTo(block, sentence),
  ...headlineComma(block, sentence),
  ...headlineNoun(block, sentence),
];

/** "X کے مطابق Y", "X کے بقول Y". */
function accordingTo(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const at = block.tokens.findIndex(
    (t, i) => i > sentence.from && i < sentence.to && ACCORDING.has(t.text) && block.tokens[i - 1]!.text === 'کے',
  );
  const content = at < 0 ? null : spanWithin(block, block.tokens[at + 1]?.text === '،' ? at + 2 : at + 1, sentence.to);
  if (!content) return [];
  const source = spanOf(block, { from: sentence.from, to: at - 1 });
  return source[1] > source[0]
    ? [
        {
          source: [source],
          cue: [spanOf(block, { from: at - 1, to: at + 1 })],
          content: [content],
          certainty: CERTAINTY,
        },
      ]
    : [];
}

/** A headline or key point that ends in its speaker: "Y، ترجمان دفتر خارجہ". */
function headlineComma(block: ReadBlock, sentence: TokenRange): Attribution[] {
  if (block.kind === 'paragraph') return [];
  const comma = block.tokens.findLastIndex((t) => t.text === '،');
  const source = { from: comma + 1, to: sentence.to };
  if (comma <= sentence.from + 2 || source.to - source.from > 6 || source.to <= source.from) return [];
  const content = spanWithin(block, sentence.from, comma);
  const isSpeaker =
    block.tokens.slice(source.from, source.to).some((t) => /^(?:ترجمان|وزارت|دفتر|وزیر)$/.test(t.text)) &&
    !block.tokens.slice(source.from, source.to).some((t) => /^(?:بیان|جاری|بریفنگ|اجلاس)$/.test(t.text));
  return content && isSpeaker
    ? [{ source: [spanOf(block, source)], cue: [], content: [content], certainty: CERTAINTY }]
    : [];
}

/** A headline that ends in a noun instead of a verb: "X کی Y کی شدید مذمت". */
function headlineNoun(block: ReadBlock, { from, to }: TokenRange): Attribution[] {
  const { tokens } = block;
  const act = HEADLINE_NOUNS.get(tokens[to - 1]!.text);
  if (block.kind === 'paragraph' || !act) return [];
  const cue = { from: STRENGTHS.has(tokens[to - 2]?.text ?? '') ? to - 2 : to - 1, to };
  const mark = tokens.findIndex((t, i) => i > from && i < cue.from && /^(?:کا|کی|کے)$/.test(t.text));
  const isSpeaker = mark > from && tokens.slice(from, mark).every((t) => STATES.has(t.text) || ROLE_WORDS.has(t.text));
  const content =
    isSpeaker && POSTPOSITIONS.has(tokens[cue.from - 1]!.text) ? spanWithin(block, mark + 1, cue.from - 1) : null;
  if (!content) return [];
  return [
    {
      source: [spanOf(block, { from, to: mark })],
      cue: [spanOf(block, cue)],
      content: [content],
      certainty: CERTAINTY,
      act,
    },
  ];
}
