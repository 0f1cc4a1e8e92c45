import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';
import { shippedModel } from './claim-model';

const model = shippedModel();

/** The claims of paragraphs under a dull headline, as `source | cue | content`. */
function claims(...paragraphs: readonly string[]): string[] {
  const article = articleOf('Weekly briefing at the Foreign Office', ...paragraphs);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([s, e]) => article.text.slice(s, e)).join(' … ');
  return extractClaims(article, model).map((c) => [c.source, c.cue, c.content].map(words).join(' | '));
}

describe('claims found by the model', () => {
  it.each([
    [
      'an indirect statement',
      'The spokesperson said that the border would stay shut.',
      'The spokesperson | said | the border would stay shut',
    ],
    [
      'a quotation before its speaker',
      '“We are still waiting for an answer,” said Sana Dar.',
      'Sana Dar | said | “We are still waiting for an answer,”',
    ],
    ['a headline', 'Islamabad rejects Delhi’s remarks on the dam', 'Islamabad | rejects | Delhi’s remarks on the dam'],
    [
      'a demand on someone',
      'Pakistan urged Kabul to hand over the attackers.',
      'Pakistan | urged | Kabul to hand over the attackers',
    ],
    [
      'a refusal to comment',
      'The ministry would not say whether the envoy had left.',
      'The ministry | would not say | whether the envoy had left',
    ],
  ])('%s', (_name, sentence, expected) => {
    expect(claims(sentence)).toEqual([expected]);
  });

  it('the speaker whom a headline sets off, whatever its words may be taken for', () => {
    const headline = 'West seeks to derail rail talks — Foreign Ministry';
    const article = articleOf(headline, 'MOSCOW: The talks go on.');
    expect(extractClaims(article, model)[0]).toMatchObject({
      source: [[headline.indexOf('Foreign'), headline.length]],
      content: [[0, headline.indexOf(' —')]],
    });
  });

  it('several in a sentence, the participle with the speaker of its clause', () => {
    expect(claims('Sana Dar rejected the report, calling it baseless.')).toEqual([
      'Sana Dar | rejected | the report',
      'Sana Dar | calling | it baseless',
    ]);
  });

  it('a source far from its cue', () => {
    expect(
      claims(
        'Foreign Office spokesperson Sana Dar, while speaking at the weekly briefing, said talks would resume in March.',
      ),
    ).toEqual(['Foreign Office spokesperson Sana Dar | said | talks would resume in March']);
  });

  it('nothing in the reporter’s own voice', () => {
    expect(claims('The border has been closed since October. Trade fell by a third.')).toEqual([]);
  });

  it.each([
    ['a reporter’s question', 'A journalist asked whether the border would reopen.'],
    ['an expectation of nobody', 'The minister is expected to travel to Doha on Friday.'],
  ])('nothing in %s', (_name, sentence) => {
    expect(claims(sentence)).toEqual([]);
  });

  it('nothing in a reporter’s turn', () => {
    expect(claims('Q: Australia said it was worried. Will you accept?', 'Question: Does he blame the army?')).toEqual(
      [],
    );
  });

  it('no time of a live blog’s entry, and how strongly it is said in the cue', () => {
    expect(claims('11:09 "There has been no contact with New Delhi," Malik says')).toEqual([
      'Malik | says | "There has been no contact with New Delhi,"',
    ]);
    expect(
      claims('The Foreign Office condemned and denounced in the strongest terms the storming of the mosque.'),
    ).toContain('The Foreign Office | condemned and denounced in the strongest terms | the storming of the mosque');
  });

  it('a key point with the state that acts in it', () => {
    expect(claims('* Islamabad will continue to take part in the talks')).toEqual([
      'Islamabad |  | Islamabad will continue to take part in the talks',
    ]);
  });
});
