import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../src/core/anchoring/describe';
import { createAnchorer } from '../../../src/core/anchoring/find';
import { foldWords } from '../../../src/core/anchoring/fold';
import type { BlockSelector, Selectors } from '../../../src/core/annotation/annotation';
import type { Block } from '../../../src/core/article/article';

/** A text of lines, each a block. */
function written(...lines: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    blocks.push({ start, end: start + line.length, kind: blocks.length === 0 ? 'headline' : 'paragraph' });
    start += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}

const BEFORE = [
  'Kesh asks for written guarantees',
  'She declined to say who would sign them, or when.',
  'The envoy called “the text” a first step.',
  'Asked about the shelling, she voiced deep concern.',
] as const;

function selectorsOf(words: string, lines: readonly string[], last = false): Selectors {
  const { text, blocks } = written(...lines);
  const start = last ? text.lastIndexOf(words) : text.indexOf(words);
  return describeSpan(text, [start, start + words.length], blocks);
}

function foundIn(lines: readonly string[], selectors: Selectors) {
  const { text, blocks } = written(...lines);
  const anchor = createAnchorer(text, blocks).find(selectors);
  return anchor.state === 'lost' ? 'lost' : `${anchor.state} ${anchor.method} ${anchor.span[0]}`;
}

describe('a span in an article of blocks', () => {
  it('is described by its block: which, what kind, where in it, and what the block says', () => {
    const [, , block] = selectorsOf('envoy', BEFORE);
    expect(block).toMatchObject({ type: 'BlockSelector', kind: 'paragraph', index: 2, start: 4 });
  });

  it('has no block where that is a mere label, or where there is none', () => {
    expect(selectorsOf('Kesh', ['Kesh today', ...BEFORE])).toHaveLength(2);
    expect(describeSpan('No blocks are known of this text.', [3, 9])).toHaveLength(2);
  });

  it('is certain in a block that stays, though all around it is new', () => {
    const selectors = selectorsOf('say', BEFORE);
    const after = ['Ministry explains itself', 'A new line.', BEFORE[1], 'They say that much is new.', 'The end.'];
    expect(foundIn(after, selectors)).toBe(`anchored exact ${after.join('\n').indexOf('say')}`);
  });

  it('is certain in a block that is written with other signs', () => {
    const after = ['New.', BEFORE[2].replace('“the text”', '"the\u00a0text"'), 'Newer still.'];
    expect(foundIn(after, selectorsOf('“the text”', BEFORE))).toBe(`anchored folded ${after.join('\n').indexOf('"')}`);
  });

  it('goes on from its block into the next', () => {
    const words = 'or when.\nThe envoy';
    const after = ['New.', BEFORE[1], BEFORE[2], 'Newer still.'];
    expect(foundIn(after, selectorsOf(words, BEFORE))).toBe(`anchored exact ${after.join('\n').indexOf(words)}`);
  });

  it('is told apart by the words around where two blocks say the same', () => {
    const before = [...BEFORE, BEFORE[1], 'Then it rained.'];
    const after = ['New.', ...before];
    expect(foundIn(after, selectorsOf('declined', before, true))).toBe(
      `anchored exact ${after.join('\n').lastIndexOf('declined')}`,
    );
  });

  it('is not believed to be where a block says other words than the quotation', () => {
    const [quote, position, block] = selectorsOf('say', BEFORE);
    const forged: BlockSelector = { ...block!, start: 4 };
    const after = ['New.', BEFORE[1], 'Newer still.'];
    expect(foundIn(after, [{ ...quote, exact: 'secret' }, position, block!])).toBe('lost');
    expect(foundIn(after, [{ ...quote, exact: ' ' }, position, forged])).toBe('lost');
  });

  it('is found again in any text of blocks, whatever became of the order', () => {
    const line = fc
      .array(fc.constantFrom('she', 'said', 'کہا', '😀', 'e\u0301t', '“no”', 'level', '\u00ad', ' '), { minLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { minLength: 2, maxLength: 6, selector: foldWords }),
        fc.nat(),
        fc.nat(),
        (lines, at, length) => {
          const { text, blocks } = written(...lines);
          const block = blocks[at % blocks.length]!;
          const words = text.slice(block.start, block.end).match(/\S+/g) ?? [];
          const exact = words[length % words.length] ?? '';
          const start = text.indexOf(exact, block.start);
          const [quote, position, own] = describeSpan(text, [start, start + exact.length], blocks);
          if (!own || foldWords(exact).trim() === '') return;
          const turned = written(...[...lines].reverse());
          const anchor = createAnchorer(turned.text, turned.blocks).find([quote, position, own]);
          expect(anchor).toMatchObject({ state: 'anchored' });
          if (anchor.state === 'lost') return;
          expect(turned.text.slice(...anchor.span)).toBe(exact);
          expect(turned.text.split('\n')[lines.length - 1 - own.index]).toContain(exact);
        },
      ),
      { numRuns: 300 },
    );
  });
});
