import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';
import { shippedModel } from './claim-model';

const model = shippedModel();

/** The claims of an article, as `speaker | content`. */
function claims(...lines: readonly string[]): string[] {
  const article = articleOf(...lines);
  return extractClaims(article, model).map(
    ({ speaker, content }) => `${speaker} | ${content.map(([s, e]) => article.text.slice(s, e)).join(' … ')}`,
  );
}

describe('a transcript', () => {
  it('of questions and answers is what was answered, by the one who briefs', () => {
    expect(
      claims(
        'Press Conference by Foreign Ministry Press Secretary KURODA Hiro',
        'Q: (Radio Sakura) They say the treaty is dead. What is your view?',
        'A: That is groundless. The treaty is in force.',
        'Q: Did you receive a reply?',
        'A: I would like to refrain from answering.',
      ),
    ).toEqual([
      'Kuroda Hiro | That is groundless. The treaty is in force',
      'Kuroda Hiro | I would like to refrain from answering',
    ]);
  });

  it('of named turns is what the one says who is asked; a paragraph goes on, and others are heard in it', () => {
    expect(
      claims(
        'Weekly briefing of the Ministry of External Affairs',
        'Shri Arun Menon-Iyer, Official Spokesperson: I have one announcement. The minister will travel to Oslo.',
        'Sunita, National Herald: Kabul has said that it will not come. Would you confirm?',
        'Shri Arun Menon-Iyer, Official Spokesperson: We have seen it.',
        'Nepal’s foreign ministry has said that it will attend.',
        'Kenji, Tokyo Shinpo: Is there a date?',
        'Shri Arun Menon-Iyer, Official Spokesperson: No.',
        '(Concludes)',
      ),
    ).toEqual([
      'Arun Menon-Iyer | I have one announcement. The minister will travel to Oslo',
      'Arun Menon-Iyer | We have seen it',
      'Arun Menon-Iyer | Nepal’s foreign ministry has said that it will attend',
      'Nepal foreign ministry | it will attend',
      'Arun Menon-Iyer | No',
    ]);
  });

  it('is not made of a colon here and there', () => {
    expect(
      claims(
        'Foreign Office regrets delay',
        'Note: the office is closed on Friday.',
        'Correction: the date was wrong.',
        'Trade: it fell by a third.',
        'Weather: it rained.',
      ).filter((claim) => !claim.includes('delay')),
    ).toEqual([]);
  });
});
