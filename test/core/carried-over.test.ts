import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis';
import { analyze } from '../../src/core/analyze';
import type { Article } from '../../src/core/article/article';
import { carriedOver } from '../../src/core/carried-over';
import { articleOf } from './article-of';

const HEADLINE = 'Ministry rejects ‘baseless’ report on border talks';
const POINT = '* Pakistan urged Kabul to honour its written commitments';
const FIRST =
  'The Foreign Office on Thursday rejected a report that talks had been called off, and urged Kabul to honour its written commitments.';
const SECOND = 'The spokesperson said that the crossing would stay closed until guarantees were given.';
const NEW = 'A clerk who was not named said that the hall had been warm and the chairs too few.';

const before = articleOf(HEADLINE, POINT, FIRST, SECOND);
const analysis = analyze(before);

/** Everything said of an article, by its words instead of by their places. */
const inWords = ({ claims, keyPoints, briefing }: Analysis, { text }: Article) => {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end));
  return {
    claims: claims.map((c) => ({ ...c, source: words(c.source), cue: words(c.cue), content: words(c.content) })),
    keyPoints: keyPoints.map(({ start, end, ...k }) => ({
      ...k,
      ...words([[start, end]]),
      evidence: words(k.evidence),
    })),
    signals: briefing.signals.map(({ start, end, ...s }) => ({ ...s, words: text.slice(start ?? 0, end ?? 0) })),
  };
};

describe('an analysis carried over to a later state of its article', () => {
  it('is the same where nothing has changed', () => {
    expect(analysis.claims.length).toBeGreaterThan(2);
    expect(analysis.keyPoints[0]?.evidence).not.toEqual([]);
    expect(carriedOver(analysis, before, before)).toEqual(analysis);
  });

  it('goes with its blocks when others come in above and between', () => {
    const now = articleOf(HEADLINE, POINT, NEW, FIRST, '## At the border', SECOND, NEW);
    expect(inWords(carriedOver(analysis, before, now), now)).toEqual(inWords(analysis, before));
  });

  it('leaves out what lay in a block that is gone or says something else', () => {
    const now = articleOf(HEADLINE, POINT, FIRST.replace('Thursday', 'Friday'), SECOND);
    const left = carriedOver(analysis, before, now);
    const from = before.text.indexOf(FIRST);
    const outside = ([start]: readonly [number, number]) => start < from || start >= from + FIRST.length;
    const claims = analysis.claims.filter(({ content }) => content.every(outside));
    const wanted = inWords({ ...analysis, claims }, before).claims;
    expect(inWords(left, now).claims).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
    // Its evidence was in the block that is gone: without it, it would be said to have none.
    expect(left.keyPoints).toEqual([]);
  });

  it('keeps what is said twice apart', () => {
    const twice = articleOf(HEADLINE, SECOND, FIRST, SECOND);
    const now = articleOf(HEADLINE, NEW, SECOND, FIRST, SECOND);
    const said = analyze(twice);
    const carried = carriedOver(said, twice, now);
    const begins = carried.claims.map(({ content }) => content[0]![0]);
    expect(new Set(begins).size).toBe(begins.length);
    expect(inWords(carried, now)).toEqual(inWords(said, twice));
  });
});
