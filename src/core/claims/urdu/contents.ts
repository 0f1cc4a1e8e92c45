import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { ReadBlock } from '../reading';
import type { Cue } from './cues';
import { POSTPOSITIONS } from './lexicon';
import { spanWithin } from './spans';

/** What is said with a cue, in one piece; null where the sentence does not hold it. */
export function contentOf(
  block: ReadBlock,
  sentence: TokenRange,
  cue: Cue,
  source: TokenRange | null,
  next: Cue | undefined,
): Span | null {
  if (cue.takes === 'object' && block.tokens[cue.to]?.text === 'کہ') return clauseAfter(block, sentence, cue, next);
  if (cue.takes === 'object') return objectBefore(block, cue, source);
  return clauseBefore(block, sentence, source) ?? clauseAfter(block, sentence, cue, next);
}

/** Between "نے" and the postposition before the cue. */
function objectBefore(block: ReadBlock, cue: Cue, source: TokenRange | null): Span | null {
  const joint = block.tokens.slice(0, cue.from).findLastIndex((t) => /^(?:اور|سے|جبکہ|تاہم)$/.test(t.text));
  const from = Math.max((source?.to ?? cue.from) + 1, cue.isLater ? joint + 1 : 0);
  const to = POSTPOSITIONS.has(block.tokens[cue.from - 1]?.text ?? '') ? cue.from - 1 : cue.from;
  return spanWithin(block, from, to);
}

/** From "کہ" to the end of the sentence, or to "اور" before the next cue's object. */
function clauseAfter(block: ReadBlock, sentence: TokenRange, cue: Cue, next: Cue | undefined): Span | null {
  let from = cue.to;
  while (from < sentence.to && /^(?:کہ|،|:)$/.test(block.tokens[from]!.text)) from++;
  let to = sentence.to;
  if (next) {
    to = next.from;
    while (to > from && !/^(?:اور|تاہم|جبکہ|،)$/.test(block.tokens[to]?.text ?? '')) to--;
  }
  const quotation = block.quotations[block.quotationAt[from] ?? -1];
  const span = spanWithin(block, from, to);
  return span && quotation && !next ? [span[0], Math.max(span[1], quotation.end)] : span;
}

/** "Y، انہوں نے بتایا۔", "’’Y،‘‘ انہوں نے کہا۔": what stands before the source's comma or after its own marks. */
function clauseBefore(block: ReadBlock, sentence: TokenRange, source: TokenRange | null): Span | null {
  if (!source || source.from - sentence.from < 4) return null;
  const before = source.from - 1;
  if (block.tokens[before]!.text === '،') return spanWithin(block, sentence.from, before);
  const quotation = block.quotations[block.quotationAt[before]!];
  return quotation && quotation.start <= block.tokens[sentence.from]!.start ? [quotation.start, quotation.end] : null;
}

/** "“Y۔” X کا کہنا تھا۔": the quotation that the sentence before is. */
export function quotationBefore(block: ReadBlock, sentence: TokenRange): Span | null {
  const before = block.sentences[block.sentences.indexOf(sentence) - 1];
  const quotation = before && block.quotations[block.quotationAt[before.from]!];
  const isWhole = quotation?.start === (before && block.tokens[before.from]!.start);
  return quotation && isWhole && quotation.end <= block.tokens[sentence.from]!.start
    ? [quotation.start, quotation.end]
    : null;
}

/** "Y کو Z قرار دیا" and "Y پر زور دیا کہ Z" have two pieces, without the postposition between them. */
export function inPieces(block: ReadBlock, cue: Cue, source: TokenRange, whole: Span): Span[] {
  const { tokens } = block;
  if (tokens[cue.from]!.text === 'قرار') {
    const mark = tokens.slice(0, cue.from).findLastIndex((t) => t.text === 'کو' && t.start > whole[0]);
    return mark < 0
      ? [whole]
      : [
          [whole[0], tokens[mark - 1]!.end],
          [tokens[mark + 1]!.start, whole[1]],
        ];
  }
  const urged =
    tokens[cue.from]!.text === 'زور' && tokens[cue.from - 1]?.text === 'پر' && whole[0] >= tokens[cue.to - 1]!.end;
  const whom = urged && source.to < cue.from ? spanWithin(block, source.to + 1, cue.from - 1) : null;
  return whom ? [whom, whole] : [whole];
}
