import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';

/** Who speaks in each claim, by the rules alone. */
const speakers = (...lines: readonly string[]): (string | null)[] =>
  extractClaims(articleOf('Weekly briefing', ...lines)).map((c) => c.speaker);

describe('speakers', () => {
  it('are called by their full name, whatever the text calls them', () => {
    expect(
      speakers(
        'ISLAMABAD: Foreign Office spokesperson Sana Dar said the border was shut.',
        'She said talks would go on.',
        'The spokesperson said a date was not set.',
        'Dar said the envoy had left.',
      ),
    ).toEqual(Array(4).fill('Sana Dar'));
  });

  it('are states where a state or its capital speaks', () => {
    expect(speakers('Beijing said the vessel was boxed in.', 'India said it was not.')).toEqual([
      'China (state)',
      'India (state)',
    ]);
  });

  it('in Kabul are the Taliban administration', () => {
    expect(speakers('Kabul said the camps were gone.')).toEqual(['Afghanistan (Taliban administration)']);
  });

  it('are institutions with the state that they belong to', () => {
    expect(
      speakers('ISLAMABAD: Pakistan said talks would resume.', 'The Foreign Office said a date was set.').at(-1),
    ).toBe('Pakistan Foreign Office');
  });

  it('are several states where they speak together, and a state whatever is told of it', () => {
    expect(speakers('France and Germany said the talks had failed.')).toEqual(['France (state), Germany (state)']);
    expect(speakers('Tokyo, which lost nothing in it, said the talks had failed.')).toEqual(['Japan (state)']);
  });

  it('are ministries by their short names', () => {
    expect(speakers('CANBERRA: Australia said talks would resume.', 'DFAT said a date was set.').at(-1)).toBe(
      'Australian Department of Foreign Affairs and Trade',
    );
  });

  it('of a bare ministry belong to the state that the article is written from, not to the one that it answers', () => {
    const claims = extractClaims(
      articleOf(
        'Poland asks Belarus for an explanation',
        'Poland said the balloon had drifted into its airspace.',
        'Warsaw said it was the ninth.',
        'Belarus’s foreign ministry said the balloon was lost.',
        'The foreign ministry said a note was handed over.',
      ),
    );
    expect(claims.at(-1)?.speaker).toBe('Polish Foreign Ministry');
  });

  it('are unnamed where the text does not name them', () => {
    expect(speakers('Two Western diplomats said the talks had failed.')).toEqual(['unnamed Two Western diplomats']);
  });

  it('are found again by what they were called', () => {
    expect(
      speakers(
        'ISLAMABAD: Foreign Office spokesperson Sana Dar said the border was shut.',
        'Ambassador Karim Bakhsh said trade had fallen.',
        'The ambassador said a date was not set.',
        'The spokesperson said the envoy had left.',
      ),
    ).toEqual(['Sana Dar', 'Karim Bakhsh', 'Karim Bakhsh', 'Sana Dar']);
  });

  it('are no owners of an institution or a person', () => {
    expect(speakers('Eritrea’s information minister said the charge was absurd.')).toEqual([
      'unnamed Eritrean information minister',
    ]);
    expect(speakers('North Korea’s foreign ministry said the drill was hostile.')).toEqual([
      'North Korean foreign ministry',
    ]);
  });

  it('are whom a relative pronoun stands for', () => {
    expect(
      speakers(
        'ISLAMABAD: Foreign Office spokesperson Sana Dar rejected a tweet by a former Afghan official, who said camps were gone.',
      ).at(-1),
    ).toBe('unnamed former Afghan official');
  });

  it('are the issuer of a statement', () => {
    expect(
      speakers('ISLAMABAD: Pakistan’s Foreign Office said talks would resume.', 'The statement added a date was set.'),
    ).toEqual(['Pakistan Foreign Office', 'Pakistan Foreign Office']);
  });

  it('in Urdu are states, ministries, and spokespersons by the name that the registry has', () => {
    expect(
      speakers(
        'ترجمان دفتر خارجہ طاہر حسین اندرابی نے کہا کہ سرحد بند رہے گی۔',
        'تہران نے کہا کہ مذاکرات ختم ہو گئے۔',
        'بھارتی وزارت خارجہ نے کہا کہ الزام درست نہیں۔',
      ),
    ).toEqual(['Tahir Hussain Andrabi', 'Iran (state)', 'India Ministry of External Affairs']);
  });
});
