import { expect, test } from 'vitest';
import { withAntecedents } from '../../../src/core/claims/antecedent';
import type { Attribution } from '../../../src/core/claims/attribution';
import type { Span } from '../../../src/core/text/span';

const TEXT = 'The envoy said he had asked for a meeting. The ministry denied this. It denied the report.';
const span = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const found = (source: string, cue: string, content: string): Attribution => ({
  source: [span(source)],
  cue: [span(cue)],
  content: [span(content)],
  certainty: 1,
});
const ASKED = found('The envoy', 'said', 'he had asked for a meeting');
const DENIED = found('The ministry', 'denied', 'this');
const REPORT = found('It', 'denied', 'the report');

test('a pronoun that is all that is claimed points to what was claimed before it', () => {
  expect(withAntecedents(TEXT, [ASKED, DENIED, REPORT]).map(({ content }) => content)).toEqual([
    ASKED.content,
    ASKED.content,
    REPORT.content,
  ]);
});

test('where nothing was, it stays', () => {
  expect(withAntecedents(TEXT, [DENIED, REPORT])).toEqual([DENIED, REPORT]);
});
