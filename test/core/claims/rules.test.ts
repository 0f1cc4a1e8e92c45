import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';

/** The claims of a paragraph under a dull headline, as `source | cue | content`. */
function claims(...paragraphs: readonly string[]): string[] {
  const article = articleOf('Weekly briefing', ...paragraphs);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([s, e]) => article.text.slice(s, e)).join(' … ');
  return extractClaims(article).map((c) => [c.source, c.cue, c.content].map(words).join(' | '));
}

describe('attributions by rules', () => {
  it('finds who said what, without "that" and the full stop', () => {
    expect(claims('The spokesperson said that the border would stay shut.')).toEqual([
      'The spokesperson | said | the border would stay shut',
    ]);
  });

  it('finds a quotation before its attribution, in either order of speaker and verb', () => {
    expect(claims('“Not a single metre,” said Sana Dar.', '“We are waiting,” she added.')).toEqual([
      'Sana Dar | said | “Not a single metre,”',
      'she | added | “We are waiting,”',
    ]);
  });

  it('joins what goes on after the attribution', () => {
    expect(claims('“We asked twice,” Dar said. “We will ask again.”')).toEqual([
      'Dar | said | “We asked twice,” … “We will ask again.”',
    ]);
  });

  it('gives a participle the speaker of its clause', () => {
    expect(claims('Dar rejected the report, calling it baseless.')).toEqual([
      'Dar | rejected | the report',
      'Dar | calling | it baseless',
    ]);
  });

  it('reaches over an insertion to the speaker', () => {
    expect(claims('Sana Dar, while speaking in Islamabad, reiterated the demand.')).toEqual([
      'Sana Dar | reiterated | the demand',
    ]);
  });

  it('takes a noun with its verb as the cue', () => {
    expect(claims('Islamabad expressed grave concern over the arrests.')).toEqual([
      'Islamabad | expressed grave concern | the arrests',
    ]);
  });

  it('carries the speaker on to a paragraph that is nothing but a quotation', () => {
    expect(claims('“We asked twice,” Dar said.', '“We never had an answer to either letter.”')).toEqual([
      'Dar | said | “We asked twice,”',
      'Dar |  | “We never had an answer to either letter.”',
    ]);
  });

  it('leaves the reporter’s own voice, nouns and names unmarked', () => {
    expect(claims('The talks ended on Monday. A report on the State Department is due.')).toEqual([]);
  });
});
