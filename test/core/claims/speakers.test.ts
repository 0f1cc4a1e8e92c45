import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/core/claims/extract';
import { articleOf } from '../article-of';

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

  it('are unnamed where the text does not name them', () => {
    expect(speakers('Two Western diplomats said the talks had failed.')).toEqual(['unnamed Two Western diplomats']);
  });
});
