import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/core/positions/topics';
import { statement } from './statements';

const guarantees = statement('2026-03-05', 'written guarantees that its soil would not be used for attacks');
const trade = statement('2026-03-05', 'the border crossings would stay closed to lorries');
const quotes = (statements: readonly { quote: string }[]) => statements.map(({ quote }) => quote);

describe('topics', () => {
  it('follow one matter over briefings by the words it is put in', () => {
    const again = statement('2026-03-12', 'a written guarantee against attacks from that soil');
    const lorries = statement('2026-03-12', 'no lorries would pass the crossings before May');
    const topics = topicsOf([guarantees, trade, again, lorries]);
    expect(topics.map(({ statements }) => quotes(statements))).toEqual([
      quotes([guarantees, again]),
      quotes([trade, lorries]),
    ]);
  });

  it('are named by words that stand in the statements', () => {
    const [topic] = topicsOf([guarantees]);
    for (const word of topic!.words) expect(guarantees.quote).toContain(word);
    expect(topic!.words).toContain('guarantees');
  });

  it('are not named by states, which their actor and targets tell already', () => {
    const [topic] = topicsOf([statement('2026-03-05', 'Afghanistan must give guarantees to Pakistan')]);
    expect(topic!.words).toEqual(['must', 'give', 'guarantees']);
  });

  it('keep actors apart, and what concerns different states', () => {
    const other = statement('2026-03-12', guarantees.quote, { actor: 'FD' });
    const elsewhere = statement('2026-03-12', guarantees.quote, { about: ['SY'] });
    expect(topicsOf([guarantees, other, elsewhere])).toHaveLength(3);
  });

  it('take in what an article says in the same breath, though its words are others', () => {
    const article = guarantees.article;
    const first = { ...guarantees, place: 100 };
    const next = statement('2026-03-05', 'nothing less than a signature will do', { article, place: 320 });
    const later = statement('2026-03-05', 'nothing less than a signature will do', { article, place: 4000 });
    expect(topicsOf([first, next]).map(({ statements }) => statements.length)).toEqual([2]);
    expect(topicsOf([first, later]).map(({ statements }) => statements.length)).toEqual([1, 1]);
  });

  it('are none where nothing was said', () => {
    expect(topicsOf([])).toEqual([]);
  });
});
