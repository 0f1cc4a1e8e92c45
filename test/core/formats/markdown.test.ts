import { expect, test } from 'vitest';
import { markdown } from '../../../src/core/formats/markdown';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const OPTIONS = { exported: '2026-11-21T12:00:00.000Z' };
const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const written = (...entries: ReturnType<typeof anEntry>[]) => gathered(markdown.write(streamed(entries), OPTIONS));

test('one article has its metadata as front matter', async () => {
  const file = await written(anEntry({ tags: ['written assurances'] }));
  expect(file.split('---')[1]).toBe(
    [
      '',
      'title: "Harbour talks: ministry asks for written assurances"',
      'url: "https://harbour-courier.example/2026/11/briefing"',
      'publisher: "The Harbour Courier"',
      'byline: "Ines Okafor"',
      'published: "2026-11-19"',
      'ministry: "PK"',
      'spokesperson: "Mira Talvik"',
      'briefing: "2026-11-19"',
      'tags: ["written-assurances"]',
      '',
    ].join('\n'),
  );
});

test('a quotation says whose it is, and links to its passage', async () => {
  const file = await written(anEntry({ quote: 'assurances in writing', note: 'as in May', tags: ['kabul'], claim }));
  expect(file).toContain('\n> assurances in writing\n');
  expect(file).toContain(
    'Mira Talvik: demand (AF, PK) · [passage](<https://harbour-courier.example/2026/11/briefing#:~:text=assurances%20in%20writing>)',
  );
  expect(file).toContain('\nas in May\n');
  expect(file).toContain('\n#kabul\n');
});

test('several articles have a heading each', async () => {
  const file = await written(
    anEntry({}, { title: 'First' }),
    anEntry({}, { title: 'First' }),
    anEntry({ source: 'https://b.example/' }, { title: 'Second' }),
  );
  expect(file.match(/^# .*$/gm)).toEqual(['# First', '# Second']);
  expect(file).not.toContain('---');
});

test('a heading is followed by what is known of its article, and by its quotations in the order of the text', async () => {
  const at = (start: number, quote: string) => anEntry({ quote, start }, { published: '2026-11-19T16:20:00+05:00' });
  const file = await written(at(900, 'said last'), at(20, 'said first'), anEntry({ source: 'https://b.example/' }));
  expect(file).toContain('- url: <https://harbour-courier.example/2026/11/briefing>\n');
  expect(file).toContain('- published: 2026-11-19\n');
  expect(file.indexOf('said first')).toBeLessThan(file.indexOf('said last'));
});

test('a colon stays as it is where it ends a word, and nowhere else', async () => {
  const file = await written(anEntry({ quote: 'Asked: why? :smile: https://a.example key:: value' }));
  expect(file).toContain('> Asked: why? \\:smile: https\\://a.example key\\:: value');
});

test('what a page or reader wrote stays text', async () => {
  const file = await written(anEntry({ quote: '<img src=x> *a* [b](c) `d` ==e==', note: '# no heading\n- no list' }));
  expect(file).toContain('> \\<img src\\=x\\> \\*a\\* \\[b\\](c) \\`d\\` \\=\\=e\\=\\=');
  expect(file).toContain('\\# no heading\\\n\\- no list');
});
