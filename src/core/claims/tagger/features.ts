import type { BlockKind } from '../../article/article';
import type { Quotation } from '../../text/quotations';
import type { Token } from '../../text/tokens';
import type { ReadBlock } from '../reading';
import { lexiconClassOf } from './lexicon-classes';

/**
 * What the network sees of a token: one number a field, each the row of that field's table. Training reads the very
 * same numbers (`training/prepare.ts`), so what is learnt and what runs cannot part.
 */
export const FIELDS = ['word', 'suffix', 'shape', 'quote', 'lexicon', 'place'] as const;
export type Field = (typeof FIELDS)[number];

/** Rows of each field's table; the word's is the vocabulary's. */
export const FIELD_SIZES: Readonly<Record<Exclude<Field, 'word'>, number>> = {
  suffix: 1024,
  shape: 16,
  quote: 8,
  lexicon: 32,
  place: 32,
};

/** Row of the words that the vocabulary lacks. Row 1 holds all numbers. */
export const UNKNOWN_WORD = 0;
const NUMBER_WORD = 1;

export type Vocabulary = ReadonlyMap<string, number>;

/** The features of a block, `FIELDS.length` numbers a token. `isDiplomatic` tells whether the article names a foreign ministry. */
export function featuresOf(block: ReadBlock, vocabulary: Vocabulary, isDiplomatic: boolean): Int32Array {
  const features = new Int32Array(block.tokens.length * FIELDS.length);
  const starts = new Set(block.sentences.map((s) => s.from));
  block.tokens.forEach((token, i) => {
    const place = PLACE_OF_KIND[block.kind] * 4 + (isDiplomatic ? 2 : 0) + (starts.has(i) ? 1 : 0);
    const row = [
      wordRow(token, vocabulary),
      suffixRow(token.lower),
      shapeRow(token),
      quoteRow(block, i),
      lexiconClassOf(token),
      place,
    ];
    features.set(row, i * FIELDS.length);
  });
  return features;
}

const PLACE_OF_KIND: Readonly<Record<BlockKind, number>> = {
  headline: 0,
  standfirst: 1,
  heading: 1,
  'key-point': 2,
  'list-item': 3,
  paragraph: 4,
  quote: 4,
  caption: 4,
  'table-row': 4,
};

/** The word as the vocabulary knows it: quotation marks and dashes in their plain form. */
export const vocabularyWord = (token: Token): string => PLAIN[token.lower] ?? token.lower;

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
};

function wordRow(token: Token, vocabulary: Vocabulary): number {
  const row = vocabulary.get(vocabularyWord(token));
  if (row !== undefined) return row;
  return /^\p{N}/u.test(token.text) ? NUMBER_WORD : UNKNOWN_WORD;
}

/** The last three letters, hashed (FNV-1a). */
function suffixRow(lower: string): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, lower.length - 3); i < lower.length; i++)
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193) >>> 0;
  return hash % FIELD_SIZES.suffix;
}

const SHAPES: readonly RegExp[] = [
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Ll}+$/u,
  /^\p{Lu}+$/u,
  /^\p{N}+$/u,
  /^\p{Lu}\p{Ll}+[-–]\p{Lu}/u,
  /^\p{Ll}.*-/u,
  /^(?:\p{Lu}\.)+$/u,
  /\p{N}/u,
  /^\p{Lu}/u,
  /^[.!?]$/u,
  /^[,;:]$/u,
  /^[-–—]$/u,
  /^[()[\]]$/u,
];

/** The first shape that fits, from 1; 0 for none. */
const shapeRow = ({ text }: Token): number => SHAPES.findIndex((shape) => shape.test(text)) + 1;

const SCARE_QUOTE_WORDS = 5;

function quoteRow(block: ReadBlock, i: number): number {
  const quotation = block.quotations[block.quotationAt[i]!];
  const token = block.tokens[i]!;
  if (!quotation) return /^["“”‘’'«»]$/.test(token.text) ? 6 : 0;
  if (token.start === quotation.start) return 1;
  if (quotation.closed && token.end === quotation.end) return 2;
  if (!quotation.closed) return 5;
  return isLong(quotation) ? 3 : 4;
}

/** About five words: what is shorter is a scare quote or a phrase. */
const isLong = ({ start, end }: Quotation): boolean => end - start > SCARE_QUOTE_WORDS * 6;
