import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/from-text';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const seed = (name: string): string => readFileSync(new URL(name, SEEDS), 'utf8');
const blocksOf = (text: string): string[] => {
  const article = articleFromText(text);
  return article.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

const PASTED = `Ministry says the ferry was ours

- World - March 4, 2026
38 views 2 mins 0 Comments
icon-facebook icon-twitter

KEY POINTS

  • Ministry says the ferry flew the right flag.
  • A note has been sent.

NORTHPORT: The foreign ministry said on Wednesday that the ferry was registered in Northport.

A note to Veridia

“We have sent a note, and we expect an answer,” its spokesman said.

TAGS:

Leave a Reply

Your email address will not be published.
`;

test('lines become blocks, and what the page around them left is in none', () => {
  expect(blocksOf(PASTED)).toEqual([
    'headline: Ministry says the ferry was ours',
    'key-point: Ministry says the ferry flew the right flag.',
    'key-point: A note has been sent.',
    'paragraph: NORTHPORT: The foreign ministry said on Wednesday that the ferry was registered in Northport.',
    'heading: A note to Veridia',
    'paragraph: “We have sent a note, and we expect an answer,” its spokesman said.',
  ]);
});

test('the text stays as it is, and gives title, date and language', () => {
  expect(articleFromText(PASTED)).toMatchObject({
    text: PASTED,
    title: 'Ministry says the ferry was ours',
    published: '2026-03-04',
    language: 'en',
    direction: 'ltr',
  });
});

test('what is known of the article otherwise goes before what its text says', () => {
  const article = articleFromText(PASTED, { title: 'Ferry was ours', published: '2026-03-05' });
  expect(article).toMatchObject({ title: 'Ferry was ours', published: '2026-03-05' });
});

test('a single paragraph has no headline', () => {
  expect(blocksOf('The ministry said on Monday that it had nothing to add.')).toEqual([
    'paragraph: The ministry said on Monday that it had nothing to add.',
  ]);
});

test('empty text is an article without blocks', () => {
  expect(articleFromText(' \n\n ')).toMatchObject({ title: null, blocks: [] });
});

test('Urdu runs from right to left', () => {
  const text = 'ترجمان دفتر خارجہ نے کہا ہے کہ بات چیت جاری رہے گی اور کسی کو اس پر شک نہیں ہونا چاہیے۔';
  expect(articleFromText(text)).toMatchObject({ language: 'ur', direction: 'rtl' });
});

describe.skipIf(!existsSync(SEEDS))('the seeds (skipped where ../shared is missing)', () => {
  test('000 has its headline, one sub-heading and nothing after its last paragraph', () => {
    const blocks = blocksOf(seed('000_e6a546e6a668ccff.txt'));
    expect(blocks.map((block) => block.split(':')[0])).toEqual(['headline', 'heading', ...Array(11).fill('paragraph')]);
  });

  test('001 has its seven key points and seven sub-headings', () => {
    const kinds = blocksOf(seed('001_3f3bd3ce3e05bb81.txt')).map((block) => block.split(':')[0]);
    expect(kinds.filter((kind) => kind === 'key-point')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'headline')).toHaveLength(1);
  });
});
