import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';

/** What each claim is about, by the rules alone. */
const about = (headline: string, ...lines: readonly string[]): string[][] =>
  extractClaims(articleOf(headline, ...lines))
    .filter((c) => c.content[0]![0] > headline.length)
    .map((c) => c.about);

const FO = 'ISLAMABAD: Foreign Office spokesperson Sana Dar';

describe('what a claim is about', () => {
  it('is whom its content names, by code, but not the speaker’s own state', () => {
    expect(about('Weekly briefing', `${FO} said Pakistan had asked Kabul and Tehran for details.`)).toEqual([
      ['AF', 'IR'],
    ]);
  });

  it('is a state for its rivers, regions and rulers', () => {
    expect(about('Weekly briefing', `${FO} said the Taliban had not answered.`)).toEqual([['AF']]);
    expect(about('Weekly briefing', `${FO} said the flow of the Chenab had fallen.`)).toEqual([['IN']]);
  });

  it('is both states of a disputed place where neither speaks', () => {
    expect(
      about('Weekly briefing', 'BEIJING: Foreign Ministry spokesperson Wei Lian said the Kashmir issue was left over.'),
    ).toEqual([['IN', 'PK']]);
  });

  it('has an organisation beside the state that the matter concerns', () => {
    expect(
      about('Briefing', `${FO} said India had stopped the data.`, 'She said the World Bank had been informed of it.'),
    ).toEqual([['IN'], ['World Bank', 'IN']]);
  });

  it('is the state that briefs too where somebody speaks who speaks for no state, and it alone where nobody is named', () => {
    expect(
      about(
        'Pakistan asks India for data',
        `${FO} said India had stopped the data.`,
        'Farmers said the fields were dry.',
        'Against India nothing could be done. Farmers said the fields were dry.',
      ),
    ).toEqual([['IN'], ['PK'], ['IN', 'PK']]);
  });

  it('goes on from the paragraph before and the headline where the content names nobody', () => {
    expect(
      about(
        'Pakistan asks India for data',
        `${FO} said India had stopped the data.`,
        'She said the letters were unanswered.',
      ),
    ).toEqual([['IN'], ['IN']]);
  });

  it('is the ministry’s state where the other side answers', () => {
    expect(
      about(
        'Pakistan and India trade words',
        `${FO} said India had stopped the data.`,
        'Delhi said the charge was absurd.',
      ).at(-1),
    ).toEqual(['PK']);
  });

  it('is not carried on to home affairs where no foreign ministry speaks', () => {
    expect(
      about(
        'Budget passed after talks with China',
        'ISLAMABAD: Pakistan’s finance minister Sana Dar said China had lent two billion.',
        'She said prices had fallen.',
      ),
    ).toEqual([['CN'], ['PK']]);
  });

  it('leaves out the organisation that speaks', () => {
    expect(
      about('Weekly briefing', `${FO} said India had stopped the data.`, 'The World Bank said it was not told.'),
    ).toEqual([['IN'], ['PK']]);
  });

  it('is home affairs where no foreign ministry speaks', () => {
    expect(about('Budget passed', 'ISLAMABAD: Pakistan’s finance minister Sana Dar said prices had fallen.')).toEqual([
      ['PK'],
    ]);
  });
});
