import type { TokenRange } from '../../text/sentences';
import type { Span } from '../../text/span';
import { PREPOSITIONS } from '../lexicon/closed-class';
import type { ReadBlock } from '../reading';
import type { FoundCue } from './find-cues';

/** A cue with its source, as far as one was found. */
export interface SourcedCue {
  readonly cue: FoundCue;
  readonly source: TokenRange | null;
}

/** What is claimed: before the attribution, after it, or both where the attribution interrupts it. */
export function findContent(block: ReadBlock, sentence: TokenRange, all: readonly SourcedCue[], index: number): Span[] {
  const unit = unitOf(all[index]!);
  const before = contentBefore(block, sentence, unit, all[index - 1]);
  if (before && endsAttribution(block, sentence, unit.to)) return [before];
  const after = contentAfter(block, sentence, unit.to, all.slice(index + 1), all[index]!.cue);
  if (before && (!after || block.quotationAt[unit.from - 1] !== -1))
    return after && opensQuotation(block, after) ? [before, after] : [before];
  return after ? [after] : [];
}

const unitOf = ({ cue, source }: SourcedCue): TokenRange => ({
  from: Math.min(cue.from, source && cue.from - source.to < 4 ? source.from : cue.from),
  to: Math.max(cue.to, source?.to ?? 0),
});

/** The sentence up to the comma or closing mark before the attribution; a quotation from its own beginning. */
function contentBefore(
  block: ReadBlock,
  sentence: TokenRange,
  unit: TokenRange,
  previous: SourcedCue | undefined,
): Span | null {
  const { tokens, quotationAt, quotations } = block;
  const last = unit.from - 1;
  if (last < sentence.from || (previous && unitOf(previous).to > sentence.from)) return null;
  const quotation = quotations[quotationAt[last] ?? -1];
  if (quotation) return [Math.min(quotation.start, tokens[sentence.from]!.start), tokens[last]!.end];
  if (tokens[last]!.lower !== ',' || last - sentence.from < 4) return null;
  return [tokens[sentence.from]!.start, tokens[last - 1]!.end];
}

const endsAttribution = ({ tokens }: ReadBlock, sentence: TokenRange, next: number): boolean =>
  next >= sentence.to || /^[.;:!?…]$/.test(tokens[next]!.text);

const opensQuotation = ({ quotations }: ReadBlock, [start]: Span): boolean => quotations.some((q) => q.start === start);

/** From the cue to the end of its clause: to the next participle or coordinate cue, or the end of the sentence. */
function contentAfter(
  block: ReadBlock,
  sentence: TokenRange,
  next: number,
  later: readonly SourcedCue[],
  cue: FoundCue,
): Span | null {
  const { tokens } = block;
  const from = contentStart(block, sentence, next, cue);
  const stop = later.find((l) => l.cue.form !== 'finite' && l.cue.from > from)?.cue;
  let to = stop ? beforeJoint(block, stop.from) : sentence.to;
  while (to > from && /^[.,;:!?…]$/.test(tokens[to - 1]!.text)) to--;
  if (to <= from) return null;
  const quotation = block.quotations[block.quotationAt[from] ?? -1];
  const end =
    quotation && quotation.start === tokens[from]!.start && !stop
      ? Math.max(quotation.end, tokens[to - 1]!.end)
      : tokens[to - 1]!.end;
  return [tokens[from]!.start, end];
}

function contentStart({ tokens }: ReadBlock, sentence: TokenRange, next: number, cue: FoundCue): number {
  let from = next;
  const isTold = /^(told|tell|tells|telling|informed|reminded)$/.test(tokens[cue.verb]!.lower);
  if (isTold)
    from = afterAddressee(
      tokens.slice(0, sentence.to).map((t) => t.lower),
      from,
    );
  while (from < sentence.to && /^[,:;]$/.test(tokens[from]!.text)) from++;
  const skips = cue.to > cue.verb + 1 && PREPOSITIONS.has(tokens[from]?.lower ?? '');
  if (skips) from++;
  if (tokens[from]?.lower === 'that') from++;
  return from;
}

/** The addressee runs to "that", a comma or a mark; where none follows nearby it is one word. */
function afterAddressee(lowers: readonly string[], from: number): number {
  for (let i = from; i < Math.min(lowers.length, from + 12); i++) if (/^(that|,|:|“|")$/.test(lowers[i]!)) return i;
  return from + 1;
}

/** The token index at which a clause ends before a following cue: before "and", "with the Foreign Office", a comma. */
function beforeJoint({ tokens }: ReadBlock, from: number): number {
  for (let i = from - 1; i > Math.max(0, from - 8); i--)
    if (tokens[i]!.lower === ',' || tokens[i]!.lower === 'and') return i;
  return from;
}
