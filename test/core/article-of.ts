import type { Article, Block, BlockKind } from '../../src/core/article/article';

const MARKS: readonly (readonly [string, BlockKind])[] = [
  ['## ', 'heading'],
  ['* ', 'key-point'],
  ['- ', 'list-item'],
  ['> ', 'standfirst'],
];

/** An article from lines: the first is the headline; `## `, `* `, `- `, `> ` mark headings, key points, items, standfirst. */
export function articleOf(...lines: readonly string[]): Article {
  let text = '';
  const blocks: Block[] = lines.map((line, n) => {
    const mark = MARKS.find(([m]) => line.startsWith(m));
    const start = text.length + (n > 0 ? 1 : 0);
    text += (n > 0 ? '\n' : '') + line.slice(mark?.[0].length ?? 0);
    return { start, end: text.length, kind: mark?.[1] ?? (n === 0 ? 'headline' : 'paragraph') };
  });
  return { ...NO_METADATA, text, blocks };
}

/** A text as it is, one block a line that is not blank; lines with a bullet glyph are the publisher's key points. */
export function articleFromFile(text: string): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const bullet = /^\s*•?\s*/.exec(line[0])![0];
    const start = line.index + bullet.length;
    const end = line.index + line[0].trimEnd().length;
    return end > start ? [{ start, end, kind: bullet.includes('•') ? 'key-point' : 'paragraph' }] : [];
  });
  return { ...NO_METADATA, text, blocks: blocks.map((b, i) => (i === 0 ? { ...b, kind: 'headline' } : b)) };
}

const NO_METADATA = {
  title: null,
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  language: null,
  direction: 'ltr',
  url: null,
  section: null,
} as const;
