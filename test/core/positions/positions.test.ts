import { describe, expect, it } from 'vitest';
import { positionOn } from '../../../src/core/positions/positions';
import type { Statement } from '../../../src/core/positions/statement';
import { statement } from './statements';

const topic = (...statements: Statement[]) => ({ actor: 'RU', words: ['guarantees'], statements });
const changes = (statements: Statement[], briefings: string[] = []) =>
  positionOn(topic(...statements), briefings).moves.map(({ day, change }) => `${day} ${change}`);

const asked = statement('2026-03-05', 'a guarantee about attacks');

describe('a position', () => {
  it('is new at first, and repeated in other words', () => {
    const again = statement('2026-03-12', 'a pledge that attacks end');
    expect(changes([asked, again])).toEqual(['2026-03-05 new', '2026-03-12 repeated']);
  });

  it('hardens by another act', () => {
    const warned = statement('2026-03-12', 'it would answer the next attack', { act: 'warn_threaten' });
    expect(changes([asked, warned]).at(-1)).toBe('2026-03-12 hardened');
  });

  it('hardens by its words, and names those that are new', () => {
    const firmer = statement('2026-03-12', 'it must be binding, without delay');
    const move = positionOn(topic(asked, firmer), []).moves[1]!;
    expect(move).toMatchObject({ change: 'hardened', now: firmer, before: asked, words: ['must', 'binding'] });
  });

  it('softens by another act, or by words that open a door', () => {
    const offered = statement('2026-03-12', 'talks on the matter', { act: 'offer' });
    const softer = statement('2026-03-12', 'it hopes for a guarantee and is ready to talk');
    expect(changes([asked, offered]).at(-1)).toBe('2026-03-12 softened');
    expect(changes([asked, softer]).at(-1)).toBe('2026-03-12 softened');
  });

  it('is as hard as the hardest words of a briefing, whatever else was said there', () => {
    const mild = statement('2026-03-05', 'it had spoken to the envoy', { act: 'state' });
    const again = statement('2026-03-12', 'a guarantee about attacks');
    expect(changes([asked, mild, again]).at(-1)).toBe('2026-03-12 repeated');
  });

  it('is dropped at the first briefing without a word on it, and only there', () => {
    expect(changes([asked], ['2026-03-05', '2026-03-12', '2026-03-19'])).toEqual([
      '2026-03-05 new',
      '2026-03-12 dropped',
    ]);
  });

  it('that comes back is compared with where it was left', () => {
    const back = statement('2026-03-19', 'a guarantee about attacks');
    expect(changes([asked, back], ['2026-03-12'])).toEqual([
      '2026-03-05 new',
      '2026-03-12 dropped',
      '2026-03-19 repeated',
    ]);
  });

  it('was not dropped by briefings before it began', () => {
    expect(changes([asked], ['2026-02-26'])).toEqual(['2026-03-05 new']);
  });
});
