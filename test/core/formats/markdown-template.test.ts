import { JSDOM } from 'jsdom';
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TEMPLATE, parseTemplate, templatedMarkdown } from '../../../src/core/formats/markdown-template';
import { anEntry, gathered, KEPT_CLAIM, streamed } from '../../library/samples';

const claim = { ...KEPT_CLAIM, about: [...KEPT_CLAIM.about] };
const entries = [
  anEntry({ quote: 'in *writing*', note: 'as in May', claim }),
  anEntry({ quote: 'second' }),
  anEntry({ quote: 'third', source: 'https://b.example/' }, { title: 'Elsewhere' }),
];
function written(template: string, some = entries): Promise<string> {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(`${parsed.problem}: ${parsed.name}`);
  return gathered(templatedMarkdown(parsed.parts).write(streamed(some), { exported: '2026-11-21T12:00:00Z' }));
}

describe('a reader’s template', () => {
  test('is written once for each article, its inner part for each annotation', async () => {
    expect(await written('{{title}}:{{#each}} {{words}};{{/each}}\n')).toBe(
      'Harbour talks: ministry asks for written assurances: in \\*writing\\*; second;\nElsewhere: third;\n',
    );
  });

  test('leaves a section out where its field is empty', async () => {
    expect(await written('{{#each}}[{{#note}}{{note}}{{/note}}]{{/each}}', entries.slice(0, 2))).toBe('[as in May][]');
  });

  test.each([
    ['{{nonsense}}', 'unknown', 'nonsense'],
    ['{{constructor}}', 'unknown', 'constructor'],
    ['{{#each}}', 'unclosed', 'each'],
    ['{{#note}}{{/each}}', 'unopened', 'each'],
    ['{{/note}}', 'unopened', 'note'],
  ])('%s is told to be wrong', (template, problem, name) => {
    expect(parseTemplate(template)).toEqual({ ok: false, problem, name });
  });

  test('an address that is a script is left out', async () => {
    expect(await written('<{{#each}}{{url}}{{passage}}{{/each}}>', [anEntry({ source: 'javascript:alert(1)' })])).toBe(
      '<>',
    );
  });
});

test('the template that we begin with shows every quotation under its article', async () => {
  const { document } = new JSDOM(markdownIt().render(await written(DEFAULT_TEMPLATE))).window;
  expect([...document.querySelectorAll('h1')].map((h) => h.textContent)).toEqual([
    'Harbour talks: ministry asks for written assurances',
    'Elsewhere',
  ]);
  expect([...document.querySelectorAll('blockquote')].map((q) => q.textContent!.trim())).toEqual([
    'in *writing*',
    'second',
    'third',
  ]);
});
