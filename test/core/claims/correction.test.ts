import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../src/core/anchoring/describe';
import type { Claim } from '../../../src/core/claims/claim';
import { type ClaimCorrection, withCorrections } from '../../../src/core/claims/correction';

const TEXT = 'Dar said the border would stay shut. Dar added that trade had fallen by a third.';

const claim = (words: string): Claim => {
  const start = TEXT.indexOf(words);
  return {
    source: [[0, 3]],
    cue: [[4, 8]],
    content: [[start, start + words.length]],
    speaker: 'Dar',
    speakerKind: 'person',
    act: 'state',
    cameo: '010',
    quoted: 'indirect',
    about: [],
    flags: [],
    confidence: 0.9,
  };
};
const shut = claim('the border would stay shut');
const trade = claim('trade had fallen by a third');

describe('withCorrections', () => {
  it('drops what is no claim, and leaves the others', () => {
    const correction = { words: 'the border would stay shut', corrected: { kind: 'not-a-claim' } } as const;
    expect(withCorrections(TEXT, [shut, trade], [correction])).toEqual([trade]);
  });

  it('changes the act with its code, the speaker, and what it is about', () => {
    const words = 'trade had fallen by a third';
    const [, corrected] = withCorrections(
      TEXT,
      [shut, trade],
      [
        { words, corrected: { kind: 'act', act: 'express_concern' } },
        { words, corrected: { kind: 'speaker', speaker: 'Sana Dar' } },
        { words, corrected: { kind: 'about', about: ['AF'] } },
      ],
    );
    expect(corrected).toMatchObject({ act: 'express_concern', cameo: '110', speaker: 'Sana Dar', about: ['AF'] });
  });

  it('finds its claim by the words, though a few of them changed', () => {
    const correction = { words: '“Trade had fallen by a third!”', corrected: { kind: 'not-a-claim' } } as const;
    expect(withCorrections(TEXT, [shut, trade], [correction])).toEqual([shut]);
  });

  it('takes other words for what is claimed', () => {
    const start = TEXT.indexOf('trade had fallen');
    const selector = describeSpan(TEXT, [start, start + 'trade had fallen'.length]);
    const correction = { words: 'trade had fallen by a third', corrected: { kind: 'span', selector } } as const;
    const [, corrected] = withCorrections(TEXT, [shut, trade], [correction]);
    expect(corrected?.content).toEqual([[start, start + 'trade had fallen'.length]]);
  });

  it.each([
    ['longer', 'Dar added that trade had fallen by a third'],
    ['shorter', 'trade had fallen'],
  ])('holds where the claim is cut %s than when it was made', (_how, now) => {
    const words = 'trade had fallen by a third';
    const analysedAnew = claim(now);
    const apply = (corrected: ClaimCorrection['corrected']) =>
      withCorrections(TEXT, [shut, analysedAnew], [{ words, corrected }]);
    expect(apply({ kind: 'not-a-claim' })).toEqual([shut]);
    expect(apply({ kind: 'act', act: 'accuse' })[1]).toMatchObject({ act: 'accuse', cameo: '112' });
    expect(apply({ kind: 'speaker', speaker: 'Sana Dar' })[1]).toMatchObject({ speaker: 'Sana Dar' });
    expect(apply({ kind: 'about', about: ['AF'] })[1]).toMatchObject({ about: ['AF'] });
    const start = TEXT.indexOf('a third');
    const span = { kind: 'span', selector: describeSpan(TEXT, [start, start + 'a third'.length]) } as const;
    expect(apply(span)[1]?.content).toEqual([[start, start + 'a third'.length]]);
  });

  it('changes nothing where its claim is gone', () => {
    const correction = { words: 'the ferry would sail', corrected: { kind: 'not-a-claim' } } as const;
    expect(withCorrections(TEXT, [shut, trade], [correction])).toEqual([shut, trade]);
  });
});
