import type { BlockSelector } from '../annotation/annotation';
import type { Block } from '../article/article';
import { hashOf } from '../text/hash';
import type { Offset, Span } from '../text/span';
import { codePointsOf } from './code-points';
import { fold, foldWords } from './fold';

/** Shorter blocks (characters, folded) are labels, which many articles have alike. */
const TELLING = 24;
/** So many characters are hashed in a piece of work: a millisecond or so. */
const PIECE = 65_536;
/** Two seeds make a hash of 64 bits. */
const SEEDS = [0x9e3779b9, 0x85ebca6b] as const;

/** Finds the blocks of a text again by what they say. */
export interface BlockIndex {
  /** The words, in the block they were in; null where that is not there, or not the same any more. */
  spanOf(block: BlockSelector, exact: string): Span | null;
}

const hashOfBlock = (folded: string): string => SEEDS.map((seed) => hashOf(folded, seed)).join('');

/** The block in which words begin; none where they begin in no block, or in one that says nothing of its own. */
export function describeBlock(text: string, blocks: readonly Block[], start: Offset): BlockSelector[] {
  const index = blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = blocks[index];
  if (!block) return [];
  const says = (one: Block) => text.slice(one.start, one.end);
  const folded = foldWords(says(block));
  if (folded.length < TELLING || blocks.some((one) => one !== block && says(one) === says(block))) return [];
  const before = [...foldWords(text.slice(block.start, start))].length;
  return [{ type: 'BlockSelector', kind: block.kind, index, start: before, hash: hashOfBlock(folded) }];
}

/** Hashes the blocks of a text, so many characters at a time. */
export function* indexingBlocks(text: string, blocks: readonly Block[]): Generator<void, BlockIndex, void> {
  const byHash = new Map<string, number[]>();
  let hashed = 0;
  for (const [i, { start, end }] of blocks.entries()) {
    const hash = hashOfBlock(foldWords(text.slice(start, end)));
    const known = byHash.get(hash);
    if (known) known.push(i);
    else byHash.set(hash, [i]);
    hashed += end - start;
    if (hashed < PIECE) continue;
    hashed = 0;
    yield;
  }
  return {
    spanOf(block, exact) {
      const there = byHash.get(block.hash) ?? [];
      // Of blocks that say the same, the one where it was; elsewhere the words around it must tell.
      const found =
        blocks[
          there.length === 1
            ? there[0]!
            : (there.find((i) => i === block.index && blocks[i]!.kind === block.kind) ?? -1)
        ];
      return found ? wordsIn(text, found, block.start, exact) : null;
    },
  };
}

/** The words at a place of a block's folded text, if they are there; they may go on into what follows. */
function wordsIn(text: string, { start, end }: Block, at: number, exact: string): Span | null {
  const folded = fold(text.slice(start, end + 2 * exact.length));
  const from = codePointsOf(folded.text).offsetOf(at);
  const words = foldWords(exact);
  if (words.trim() === '' || !folded.text.startsWith(words, from)) return null;
  const [first, last] = folded.original(from, from + words.length);
  return [start + first, start + last];
}
