import { describe, expect, it } from 'vitest';
import { suggestedTags, tagsFrom, withSuggestion } from '../../../src/core/annotation/tags';

const KNOWN = ['border', 'assurances', 'river water', 'border crossings', 'سرحد'];

describe('tags as they are typed', () => {
  it('are separated by commas, English or Urdu', () => {
    expect(tagsFrom('border, river water، سرحد,')).toEqual(['border', 'river water', 'سرحد']);
  });

  it.each([
    ['what begins with it goes first', 'bor', ['border', 'border crossings']],
    ['then what has a later word that does', 'w', ['river water']],
    ['capitals or not', 'ASS', ['assurances']],
    ['before the first letter, the most used', '', ['border', 'assurances', 'river water']],
    ['of the last one only, without those that are there', 'border, bor', ['border crossings']],
    ['any other where it is whole', 'assurances', ['border', 'river water', 'border crossings']],
    ['in Urdu', 'border، سر', ['سرحد']],
  ])('are suggested: %s', (_why, typed, suggested) => {
    expect(suggestedTags(typed, KNOWN, 3)).toEqual(suggested);
  });

  it('are made whole by a suggestion, ready for the next', () => {
    expect(withSuggestion('bor', 'border')).toBe('border, ');
    expect(withSuggestion('river,bor', 'border')).toBe('river, border, ');
    expect(withSuggestion('river', 'border')).toBe('river, border, ');
  });
});
