import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Act } from '../acts';
import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { isArabic } from './acts';
import {
  ACCORDING,
  CLAUSE_CUES,
  ENDINGS,
  HEADLINE_NOUNS,
  NOUN_CUES,
  OBJECT_CUES,
  OBJECT_POSTPOSITIONS,
  POSTPOSITIONS,
  ROLE_WORDS,
  SOURCE_BORDERS,
  SPEAKING_TEXTS,
  STATES,
  STRENGTHS,
} from './lexicon';

/** Urdu claims come from rules alone and are marked as less certain. */
const CERTAINTY = 0.75;

/** Whether a block is written in Urdu letters: half of its tokens or more. */
export const isUrdu = ({ tokens }: ReadBlock): boolean =>
  tokens.filter((t) => isArabic(t.text)).length * 2 > tokens.length;

/** The "X نے کہا کہ Y" family, sentence by sentence. A later cue of a sentence without "نے" has the source before it. */
export function attributionsInUrdu(block: ReadBlock): Attribution[] {
  return block.sentences.flatMap((sentence) => ofSentence(block, sentence));
}

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

interface Cue extends TokenRange {
  readonly act: Act;
  readonly takes: 'clause' | 'object';
  /** Whether its object begins after a joint: a later verb of the sentence ("… کی مذمت کی اور Y کا مطالبہ کیا"). */
  readonly isLater?: boolean;
}

function ofSentence(block: ReadBlock, sentence: TokenRange): Attribution[] {
  const cues = cuesIn(block, sentence);
  if (cues.length === 0)
    return [...accordingTo(block, sentence), ...headlineComma(block, sentence), ...headlineNoun(block, sentence)];
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

/** "“Y۔” X کا کہنا تھا۔": the quotation that the sentence before is. */
function quotationBefore(block: ReadBlock, sentence: TokenRange): Span | null {
  const before = block.sentences[block.sentences.indexOf(sentence) - 1];
  const quotation = before && block.quotations[block.quotationAt[before.from]!];
  const isWhole = quotation?.start === (before && block.tokens[before.from]!.start);
  return quotation && isWhole && quotation.end <= block.tokens[sentence.from]!.start
    ? [quotation.start, quotation.end]
    : null;
}

/** "Y کو Z قرار دیا" and "Y پر زور دیا کہ Z" have two pieces, without the postposition between them. */
function inPieces(block: ReadBlock, cue: Cue, source: TokenRange, whole: Span): Span[] {
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

/** The words before the last "نے", or "کا" right before the cue, back to a comma or a word that ends a phrase. */
function sourceBefore({ tokens }: ReadBlock, from: number, cue: Cue): TokenRange | null {
  let mark = cue.from - (tokens[cue.from - 1]?.text === 'مزید' ? 2 : 1);
  const isGenitive = mark >= from && /^(?:کا|کی|کے)$/.test(tokens[mark]!.text) && cue.takes === 'clause';
  while (!isGenitive && mark >= from && tokens[mark]!.text !== 'نے') mark--;
  if (mark < from) return null;
  let start = mark;
  while (start > from && tokens[start - 1]!.isWord && !SOURCE_BORDERS.has(tokens[start - 1]!.text)) start--;
  return start < mark ? { from: start, to: mark } : null;
}

/** "بیان میں کہا گیا ہے کہ": a text that speaks in the passive, with who issued it. */
function speakingText({ tokens }: ReadBlock, from: number, cue: Cue): TokenRange | null {
  const text = cue.from - 2;
  const isPassive = tokens[cue.from + 1]?.text === 'گیا' && tokens[cue.from - 1]?.text === 'میں';
  if (!isPassive || text < from || !SPEAKING_TEXTS.has(tokens[text]!.text)) return null;
  let start = text;
  if (tokens[text - 1]?.text === 'جاری') while (start > from && tokens[start - 1]!.isWord) start--;
  return { from: start, to: text + 1 };
}

function contentOf(
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

function spanWithin({ tokens, quotationAt }: ReadBlock, from: number, end: number): Span | null {
  let to = end;
  while (to > from && /^[۔،:!؟.]$/.test(tokens[to - 1]!.text) && quotationAt[to - 1] === -1) to--;
  return to > from ? [tokens[from]!.start, tokens[to - 1]!.end] : null;
}

const spanOf = ({ tokens }: ReadBlock, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
