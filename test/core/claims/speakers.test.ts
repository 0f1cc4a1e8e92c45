import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { personIn } from '../../../src/core/claims/speakers/persons';
import { articleOf } from '../article-of';
import { shippedModel } from './claim-model';

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
    expect(speakers('Two Western diplomats said the talks had failed.')).toEqual(['unnamed Western diplomats']);
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

  it.each([
    ['its owner', 'The panel’s report, which was tabled on Tuesday, said the law was weak.', 'panel'],
    ['its author', 'A report by the Jhelum Policy Centre said the law was weak.', 'Jhelum Policy Centre'],
    ['the body it is named after', 'A police statement said four men were dead.', 'police'],
  ])('of a document are %s', (_name, sentence, speaker) => {
    expect(speakers(sentence)).toEqual([speaker]);
  });

  it('of a joint document are itself', () => {
    expect(speakers('A joint communiqué said the talks had failed.')).toEqual(['joint communiqué']);
  });

  it('are one of those whom the text spoke of', () => {
    expect(
      speakers('Two Western diplomats said the talks had failed.', 'The note was short, one of them said.').at(-1),
    ).toBe('unnamed Western diplomat');
  });

  it('are both states where “the two sides” speak', () => {
    expect(
      speakers(
        'The foreign ministers of Pakistan and Iran met in Quetta on Monday.',
        'The two sides said the border would open.',
      ),
    ).toEqual(['Pakistan (state), Iran (state)']);
  });

  it('are a state where its government speaks, but not its provinces', () => {
    expect(speakers('The Congolese government said the town was lost.')).toEqual([
      'Democratic Republic of the Congo (state)',
    ]);
    expect(speakers('The government in Kabul said the camps were gone.')).toEqual([
      'Afghanistan (Taliban administration)',
    ]);
    expect(speakers('The Sindh government said the road was open.')).toEqual(['Sindh government']);
  });

  it('of a bare ministry are those of the capital that the sentence begins in', () => {
    expect(
      speakers(
        'WASHINGTON: The State Department said it would not return to talks.',
        'In Tehran, the foreign ministry said its program was peaceful.',
      ).at(-1),
    ).toBe('Iranian Foreign Ministry');
  });

  it('are no bodies with capitals, nor words of a place', () => {
    expect(speakers('The Election Commission said turnout was high.')).toEqual(['Election Commission']);
    expect(personIn('Adhikar Kendra, a Dhaka-based rights group')).toBeNull();
    expect(personIn('Radio Rawal')).toBeNull();
    expect(personIn('the Popular group’s spokeswoman on foreign affairs, Beatriz Olmedo')).toBe('Beatriz Olmedo');
  });

  it('of “he” are an unnamed subject of the sentence before, else the person known by “he”', () => {
    const fo = 'ISLAMABAD: Foreign Office spokesperson Karim Dar said the border was shut.';
    expect(
      speakers(fo, 'He said talks would go on.', 'A former captain said it was late. He said nobody knew.'),
    ).toEqual(['Karim Dar', 'Karim Dar', 'unnamed former captain', 'unnamed former captain']);
    expect(
      speakers(
        fo,
        'He said talks would go on.',
        'A former captain said it was late.',
        'He said the envoy had left.',
      ).at(-1),
    ).toBe('Karim Dar');
  });

  it('of a sub-heading or key point that names nobody are the one who briefs', () => {
    expect(
      extractClaims(
        articleOf(
          'Weekly briefing',
          'ISLAMABAD: Foreign Office spokesperson Sana Dar said the border was shut.',
          'India said it was not.',
          '* No change in the visa rules',
        ),
        shippedModel(),
      ).at(-1)?.speaker,
    ).toBe('Sana Dar');
  });

  it('are whom a style of address, an office or “the Kingdom” stands for', () => {
    expect(
      speakers(
        'Riyadh, GNA -- His Highness Prince Turki bin Nasser, Minister of Foreign Affairs of Saudi Arabia, received a phone call.',
        'His Highness said aid must enter.',
        'The Kingdom said the unity of Sudan mattered.',
        'His office said no offer had come.',
      ),
    ).toEqual(['Prince Turki bin Nasser', 'Saudi Arabia (state)', 'Prince Turki bin Nasser’s office']);
  });

  it('of a turn in capitals are called as elsewhere in the text', () => {
    const turns = extractClaims(
      articleOf(
        'Interview with Fiji’s foreign minister',
        'Litia Vakalala spoke on Friday.',
        'VAKALALA: It is the law.',
      ),
      shippedModel(),
    );
    expect(turns.at(-1)?.speaker).toBe('Vakalala');
  });

  it('in Urdu are states, ministries, and spokespersons by the name that the registry has', () => {
    expect(
      speakers(
        'ترجمان دفتر خارجہ طاہر حسین اندرابی نے کہا کہ سرحد بند رہے گی۔',
        'تہران نے کہا کہ مذاکرات ختم ہو گئے۔',
        'بھارتی وزارت خارجہ نے کہا کہ الزام درست نہیں۔',
      ),
    ).toEqual(['Tahir Hussain Andrabi', 'Iran (state)', 'Indian Ministry of External Affairs']);
  });
});

describe('a speaker', () => {
  const model = shippedModel();
  const by = (...lines: readonly string[]): (string | null)[] =>
    extractClaims(articleOf('Weekly briefing of the Foreign Ministry', ...lines), model).map((c) => c.speaker);

  it('is named after a style, and “HE the Spokesperson” is the one who briefs', () => {
    expect(
      by(
        'DOHA: Official Spokesperson for the Ministry of Foreign Affairs HE Dr. Nasser Al Ruwaili said talks would go on.',
        'HE the Spokesperson said both sides had shown seriousness.',
        'The Afghan government, through its deputy spokesman, Hamdullah Samim, welcomed the remarks.',
      ),
    ).toEqual(['Nasser Al Ruwaili', 'Nasser Al Ruwaili', 'Afghanistan (Taliban administration)']);
  });

  it('is whom the sentence before has as its subject, where “he” opens the next', () => {
    expect(
      by(
        'LONDON: “The case is a nightmare,” a minister said.',
        'Shadow minister Gareth Pryce waded in last night. He demanded that the ambassador be hauled in.',
      ),
    ).toEqual(['unnamed minister', 'Gareth Pryce']);
  });

  it('is one of those who spoke last', () => {
    expect(by('LONDON: Insiders said the case was stuck.', '“Nobody wants a row,” one said.').at(-1)).toBe(
      'unnamed insider',
    );
  });

  it('is a state by its short name, and a ministry as its state’s', () => {
    expect(by('SEOUL: N. Korea said it would not talk.')).toEqual(['North Korea (state)']);
    expect(by('KATHMANDU: The Nepalese Foreign Ministry said the pass was shut.')).toEqual(['Nepal Foreign Ministry']);
    expect(
      by(
        'TEHRAN: Iran said it had no plan to expel inspectors.',
        'Oman stands ready to help if both sides wish it, its foreign ministry said.',
      ).at(-1),
    ).toBe('Omani Foreign Ministry');
  });
});
