import { type Span, spansOverlap, textOf } from '../text/span';
import type { Attribution } from './attribution';
import { SPOKESPERSON } from './lexicon/roles';
import type { ReadBlock } from './reading';

/** What a block of a transcript is: somebody asks, or whoever briefs answers or goes on. */
export type Turn = { readonly kind: 'asks' } | { readonly kind: 'answers'; readonly who: Span; readonly colon: Span };

/** A name or part before a colon, with what stands beside it in brackets; at most eight words. */
const LABEL = /^((?:[^\s:：]+\s){0,7}?[^\s:：]+?)(\s?\([^)]{2,40}\))?\s?([:：])\s/u;
const ASKS = /^(?:Q|Question|Reporter|Journalist|Correspondent|Follow-up|Moderator)\b/i;
const ANSWERS = /^(?:A|Answer)$/i;
const LEAST_TURNS = 4;
const CERTAINTY = 0.9;

/**
 * The turns of a transcript by block; empty where an article is none. Who briefs is who answers ("A:"), has a
 * spokesperson’s part, or is named before several turns most of which ask nothing.
 */
export function turnsOf(text: string, blocks: readonly ReadBlock[]): ReadonlyMap<ReadBlock, Turn> {
  const labels = blocks.map((block) => (block.kind === 'paragraph' ? labelOf(text, block) : null));
  const answering = whoAnswer(text, blocks, labels);
  const turns = new Map<ReadBlock, Turn>();
  if (labels.filter((l) => l !== null).length < LEAST_TURNS || answering.size === 0) return turns;
  let now: Turn | undefined;
  blocks.forEach((block, i) => {
    const label = labels[i];
    if (label)
      now = answering.has(label.name) ? { kind: 'answers', who: label.who, colon: label.colon } : { kind: 'asks' };
    else if (block.kind !== 'paragraph') now = undefined;
    if (now && !isAside(text, block)) turns.set(block, now);
  });
  return answersOf(turns) > 1 ? turns : new Map();
}

const answersOf = (turns: ReadonlyMap<ReadBlock, Turn>): number =>
  [...turns.values()].filter(({ kind }) => kind === 'answers').length;

interface Label {
  /** The last word of the label: "Mr. SATO" and "SATO" are one. */
  readonly name: string;
  readonly words: string;
  readonly who: Span;
  readonly colon: Span;
}

function labelOf(text: string, { span: [start, end] }: ReadBlock): Label | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 150)));
  const words = found?.[1];
  if (!words || !/^[\p{Lu}\p{Lo}]/u.test(words) || /[.!?”"]$/.test(words)) return null;
  const colon = start + found[0].lastIndexOf(found[3]!);
  return { name: nameOf(words), words, who: [start, start + words.length], colon: [colon, colon + 1] };
}

const nameOf = (words: string): string => {
  if (ASKS.test(words)) return 'Q';
  return SPOKESPERSON.test(words) && !/[,\s]\p{Lu}/u.test(words)
    ? 'spokesperson'
    : words.split(',')[0]!.split(' ').at(-1)!.toLowerCase();
};

function whoAnswer(text: string, blocks: readonly ReadBlock[], labels: readonly (Label | null)[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; questions: number; speaks: boolean }>();
  labels.forEach((label, i) => {
    if (!label || label.name === 'Q') return;
    const known = turns.get(label.name) ?? { all: 0, questions: 0, speaks: false };
    known.all++;
    if (/\?\s*$/.test(textOf(text, blocks[i]!.span))) known.questions++;
    known.speaks ||= ANSWERS.test(label.words) || SPOKESPERSON.test(label.words);
    turns.set(label.name, known);
  });
  const answer = [...turns].filter(([, { all, questions, speaks }]) => speaks || (all > 2 && questions < all / 2));
  return new Set(answer.map(([name]) => name));
}

/** "(Concludes)", "Thank you." */
const isAside = (text: string, { span }: ReadBlock): boolean =>
  /^(?:[(⟦[].*[)\]⟧]|thank you[^.]*\.?)$/isu.test(textOf(text, span));

/**
 * What is claimed in a turn: nothing where somebody asks; else the whole of it, and in it what others are told to have
 * said. `found` is what stands in the block by itself.
 */
export function inTurn(text: string, block: ReadBlock, turn: Turn, found: readonly Attribution[]): Attribution[] {
  if (turn.kind === 'asks') return [];
  const [start, end] = block.span;
  const isFirst = turn.who[0] === start;
  const from = isFirst ? turn.colon[1] : start;
  const said = textOf(text, [from, end]);
  const content: Span = [from + (said.length - said.trimStart().length), from + said.replace(/[\s.]+$/u, '').length];
  if (content[1] <= content[0]) return [];
  const others = found.filter((a) => isOfAnother(text, turn, a));
  return [
    { source: [turn.who], cue: isFirst ? [turn.colon] : [], content: [content], certainty: CERTAINTY },
    ...others,
  ];
}

const OURSELVES = /^(?:I|we|it|this|that|these|those|you|there|he|she|they|who|which|what)\b/i;

/** A source of its own that is named, and is not who speaks the turn. */
const isOfAnother = (text: string, { who }: Turn & { kind: 'answers' }, { source, cue }: Attribution): boolean =>
  cue.length > 0 && source.length > 0 && source.every((s) => !spansOverlap(s, who) && !OURSELVES.test(textOf(text, s)));
