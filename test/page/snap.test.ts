import { describe, expect, it } from 'vitest';
import { paragraphAt, sentenceAt, trimmed, wholeWords } from '../../src/page/selection/snap';

const text = 'Kesh asked for guarantees. Orland did not answer.\nمیں نے کہا۔ وہ نہیں آیا۔';
const said = (span: readonly [number, number] | null) => span && text.slice(...span);

describe('a selection', () => {
  it('takes the words that it cuts in two', () => {
    expect(said(wholeWords(text, [7, 18], 'en'))).toBe('asked for guarantees');
  });

  it('stays as it is where it cuts none', () => {
    expect(said(wholeWords(text, [0, 10], 'en'))).toBe('Kesh asked');
    expect(said(wholeWords(text, [0, 26], 'en'))).toBe('Kesh asked for guarantees.');
  });

  it('leaves white space out, and is none where there is nothing else', () => {
    expect(said(trimmed(text, [4, 11]))).toBe('asked');
    expect(trimmed(text, [4, 5])).toBeNull();
  });
});

describe('around the caret', () => {
  it('stands a sentence', () => {
    expect(said(sentenceAt(text, 30, 'en'))).toBe('Orland did not answer.');
    expect(said(sentenceAt(text, text.indexOf('وہ') + 1, 'ur'))).toBe('وہ نہیں آیا۔');
  });

  it('stands a paragraph, also from its first and behind its last character', () => {
    const end = text.indexOf('\n');
    expect(said(paragraphAt(text, 0))).toBe(text.slice(0, end));
    expect(said(paragraphAt(text, end))).toBe(text.slice(0, end));
  });
});
