import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Act } from '../acts';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { isArabic } from './acts';
import { CLAUSE_CUES, ENDINGS, NOUN_CUES, OBJECT_CUES, POSTPOSITIONS, SOURCE_BORDERS } from './lexicon';

/** Urdu claims come from rules alone and are marked as less certain. */
const CERTAINTY = 0.75;

/** Whether a block is written in Urdu letters: half of its tokens or more. */
export const isUrdu = ({ tokens }: ReadBlock): boolean =>
  tokens.filter((t) => isArabic(t.text)).length * 2 > tokens.length;

/** The "X نے کہا کہ Y" family, sentence by sentence. A later cue of a sentence without "نے" has the source before it. */
export function attributionsInUrdu(block: ReadBlock): Attribution[] {
  return block.sentences.flatMap((sentence) => ofSentence(block, sentence));
}

/** "X کے مطابق Y". */
function accordingTo(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const at = block.tokens.findIndex(
    (t, i) => i > sentence.from && i < sentence.to && t.text === 'مطابق' && block.tokens[i - 1]!.text === 'کے',
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
  const isSpeaker = block.tokens.slice(source.from, source.to).some((t) => /^(?:ترجمان|وزارت|دفتر|وزیر)$/.test(t.text));
  return content && isSpeaker
    ? [{ source: [spanOf(block, source)], cue: [], content: [content], certainty: CERTAINTY }]
    : [];
}

interface Cue extends TokenRange {
  readonly act: Act;
  readonly takes: 'clause' | 'object';
}

function ofSentence(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const cues = cuesIn(block, sentence);
  if (cues.length === 0) return [...accordingTo(block, sentence), ...headlineComma(block, sentence)];
  let source: TokenRange | null = null;
  return cues.flatMap((cue, i) => {
    const previous = cues[i - 1]?.to ?? sentence.from;
    const own = sourceBefore(block, previous, cue);
    source = own ?? source;
    const content = contentOf(block, sentence, cue, source, cues[i + 1]);
    if (!source || !content) return [];
    return [
      {
        source: [spanOf(block, source)],
        cue: [spanOf(block, cue)],
        content: [content],
        certainty: CERTAINTY,
        ...(cue.act === 'state' ? {} : { act: cue.act }),
      },
    ];
  });
}

function cuesIn(block: ReadBlock, sentence: TokenRange): Cue[] {
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
  if (clause) return withEndings(block, i, clause[0], clause[1], 'clause', end);
  const noun = NOUN_CUES.find((cue) => block.tokens[i]!.text === cue && ENDINGS.has(block.tokens[i + 1]?.text ?? ''));
  return noun ? withEndings(block, i, noun, 'state', 'clause', end) : null;
}

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

/** The words before the last "نے", or "کا" right before the cue, back to a comma or a word that ends a phrase. */
function sourceBefore({ tokens }: ReadBlock, from: number, cue: Cue): TokenRange | null {
  let mark = cue.from - 1;
  const isGenitive = mark >= from && /^(?:کا|کی|کے)$/.test(tokens[mark]!.text) && cue.takes === 'clause';
  while (!isGenitive && mark >= from && tokens[mark]!.text !== 'نے') mark--;
  if (mark < from) return null;
  let start = mark;
  while (start > from && tokens[start - 1]!.isWord && !SOURCE_BORDERS.has(tokens[start - 1]!.text)) start--;
  return start < mark ? { from: start, to: mark } : null;
}

function contentOf(
  block: ReadBlock,
  sentence: TokenRange,
  cue: Cue,
  source: TokenRange | null,
  next: Cue | undefined,
): Span | null {
  if (cue.takes === 'object') return objectBefore(block, cue, source);
  return clauseBefore(block, sentence, source) ?? clauseAfter(block, sentence, cue, next);
}

/** Between "نے" and the postposition before the cue. */
function objectBefore(block: ReadBlock, cue: Cue, source: TokenRange | null): Span | null {
  const from = (source?.to ?? cue.from) + 1;
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

function spanWithin({ tokens, quotationAt }: ReadBlock, from: number, end: number): Span | null {
  let to = end;
  while (to > from && /^[۔،:!؟.]$/.test(tokens[to - 1]!.text) && quotationAt[to - 1] === -1) to--;
  return to > from ? [tokens[from]!.start, tokens[to - 1]!.end] : null;
}

const spanOf = ({ tokens }: ReadBlock, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
