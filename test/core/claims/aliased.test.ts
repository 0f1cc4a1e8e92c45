import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../src/core/article/article-id';
import { withAliases } from '../../../src/core/claims/aliased';
import type { Claim } from '../../../src/core/claims/claim';
import { aliasWords, type SpeakerAlias } from '../../../src/core/corrections/alias';

const TEXT = 'The spokesperson said no. “The  spokesperson” said yes. He said maybe.';
const HERE = { article: articleIdOf('https://quay.example/1'), ministry: 'PK' };

const claim = (source: [number, number][]): Claim => ({
  source,
  cue: [],
  content: [[0, 3]],
  speaker: 'Pakistan Foreign Office',
  speakerKind: 'institution',
  act: 'state',
  cameo: '010',
  quoted: 'indirect',
  about: [],
  flags: [],
  confidence: 0.9,
});
const CLAIMS = [claim([[0, 16]]), claim([[26, 45]]), claim([[56, 58]]), claim([])];

const alias = (speaker: string, reach: SpeakerAlias['reach']): SpeakerAlias => ({
  words: 'spokesperson',
  speaker,
  reach,
  at: '2026-01-01T00:00:00Z',
});
const speakers = (...aliases: SpeakerAlias[]) => withAliases(TEXT, CLAIMS, aliases, HERE).map((c) => c.speaker);
const AS_FOUND = 'Pakistan Foreign Office';

describe('withAliases', () => {
  it('names the speaker of every claim with these source words, however they are written, and says whose word it is', () => {
    const [first, second, ...others] = withAliases(TEXT, CLAIMS, [alias('Mira Talvik', { of: 'everywhere' })], HERE);
    expect([first, second]).toMatchObject([
      { speaker: 'Mira Talvik', speakerBy: 'reader' },
      { speaker: 'Mira Talvik', speakerBy: 'reader' },
    ]);
    expect(others).toEqual(CLAIMS.slice(2));
  });

  it('holds in the article, or for the ministry, that it was given for', () => {
    const other = articleIdOf('https://quay.example/2');
    expect(speakers(alias('A', { of: 'article', article: HERE.article }))[0]).toBe('A');
    expect(speakers(alias('A', { of: 'article', article: other }))[0]).toBe(AS_FOUND);
    expect(speakers(alias('A', { of: 'ministry', ministry: 'PK' }))[0]).toBe('A');
    expect(speakers(alias('A', { of: 'ministry', ministry: 'IN' }))[0]).toBe(AS_FOUND);
  });

  it('lets what was said of the article go before what was said of the ministry, and that before everything', () => {
    const everywhere = alias('everywhere', { of: 'everywhere' });
    const ministry = alias('ministry', { of: 'ministry', ministry: 'PK' });
    const article = alias('article', { of: 'article', article: HERE.article });
    expect(speakers(article, ministry, everywhere)[0]).toBe('article');
    expect(speakers(ministry, everywhere)[0]).toBe('ministry');
  });
});

describe('aliasWords', () => {
  it.each([
    ['The  Spokesperson', 'spokesperson'],
    ['“the ministry”', 'ministry'],
    ['ترجمان', 'ترجمان'],
  ])('“%s” is compared as “%s”', (source, words) => {
    expect(aliasWords(source)).toBe(words);
  });

  it('are none for pronouns and for no source', () => {
    for (const source of ['He', 'who', 'انہوں', ' ', '“”']) expect(aliasWords(source)).toBeNull();
  });
});
