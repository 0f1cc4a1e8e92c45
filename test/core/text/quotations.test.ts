import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/core/text/quotations';

const quotations = (text: string): string[] =>
  quotationsOf(text, [0, text.length]).map((q) => `${text.slice(q.start, q.end)}${q.closed ? '' : ' …open'}`);

describe('quotationsOf', () => {
  it('pairs curly, straight and angle marks', () => {
    expect(quotations('“One,” he said. "Two," she said. «Три»')).toEqual(['“One,”', '"Two,"', '«Три»']);
  });

  it('takes an apostrophe for no mark', () => {
    expect(quotations("Delhi's and Kabul’s envoys didn't meet")).toEqual([]);
  });

  it('pairs single marks around words with apostrophes', () => {
    expect(quotations('‘It isn’t over,’ he said')).toEqual(['‘It isn’t over,’']);
  });

  it('gives the outer of two nested quotations', () => {
    expect(quotations('“He called it ‘a red line’ twice,” she said')).toEqual(['“He called it ‘a red line’ twice,”']);
  });

  it('runs a mark that is left open to the end of the block', () => {
    expect(quotations('He said: “We will not go')).toEqual(['“We will not go …open']);
  });
});
