import { describe, expect, it } from 'vitest';
import { casedPhrases, phrases } from '../../../src/core/claims/acts/content/phrases';
import { matchingRules } from '../../../src/core/claims/acts/features';
import { subjectOf } from '../../../src/core/claims/acts/subject';
import { actByCue, typeAct } from '../../../src/core/claims/acts/type-act';
import { flagsOf } from '../../../src/core/claims/flags';

describe('an act that its cue tells', () => {
  it.each([
    ['rejected', 'the remarks of the Indian minister', 'reject_refuse'],
    ['rejected', 'reports of a secret channel', 'deny'],
    ['dismissed', 'the allegation as a fabrication', 'deny'],
    ['dismissed', 'a question about the dam', 'decline_comment'],
    ['declined to comment', 'the arrest', 'decline_comment'],
    ['did not rule out', 'a visit in May', 'state'],
    ['urged', 'Pakistan and India to exercise restraint', 'appeal'],
    ['urged', 'Kabul to hand over the attackers', 'demand'],
    ['called on', 'the international community to take notice', 'appeal'],
    ['summoned', 'the Indian chargé d’affaires', 'criticise_condemn'],
    ['vowed', 'to take “resolute countermeasures”', 'warn_threaten'],
    ['vowed', 'to bring the workers home', 'pledge'],
    ['confirmed', 'the minister would visit Dhaka in May', 'announce'],
    ['confirmed', 'two men had been detained', 'acknowledge'],
    ['expressed regret over', 'the loss of life in the flood', 'praise_support'],
    ['neither confirmed nor denied', 'the report', 'decline_comment'],
    ['gave', 'no further details', 'decline_comment'],
    ['took exception to', 'the wording of the resolution', 'reject_refuse'],
    ['defended', 'the construction of the fence', 'state'],
    ['blamed', 'an electrical fault', 'state'],
    ['hoped', 'the Afghan side would honour its word', 'appeal'],
    ['expressed the hope', 'the round would end in an agreement', 'state'],
    ['recommended', 'that travellers register with the embassy', 'appeal'],
  ] as const)('“%s | %s” is %s', (cue, content, act) => {
    expect(typeAct(cue, content)).toBe(act);
  });

  it('is a demand where a state asks its counterpart, and an appeal where it asks for mercy of others', () => {
    expect(typeAct('urged', 'New Delhi to return to the talks', 'PK')).toBe('demand');
    expect(typeAct('urged', 'the crossings to be opened for civilians', 'PK')).toBe('appeal');
    expect(typeAct('urged', 'the Taliban to let female staff work', 'UK')).toBe('appeal');
    expect(typeAct('urged', 'the Taliban to hand over the attackers', 'UK')).toBe('demand');
  });

  it('is left open by verbs of mere saying', () => {
    for (const cue of ['said', 'added', 'noted', 'told']) expect(actByCue(cue, 'the talks were over')).toBeUndefined();
  });
});

describe('an act that the content tells', () => {
  it.each([
    ['the talks lasted four hours', 'PK', 'state'],
    ['“I have no information to share on that”', 'PK', 'decline_comment'],
    ['as for the cables, I decline to answer', 'JP', 'decline_comment'],
    ['there was no truth in reports of a secret channel', 'PK', 'deny'],
    ['Kabul must hand over the ringleaders of the outfit', 'PK', 'demand'],
    ['any attack would be met with a befitting response', 'PK', 'warn_threaten'],
    ['Pakistan would continue to support the people of Gaza', 'PK', 'pledge'],
    ['India was sponsoring terrorism inside Pakistan', 'PK', 'accuse'],
    ['the foreign minister will visit Tashkent on Sunday', 'PK', 'announce'],
    ['the two sides remain in close contact', 'PK', 'consult'],
    ['Pakistan was ready to host another round', 'PK', 'offer'],
    ['no decision had been taken on the contribution of troops', 'PK', 'state'],
    ['“I don’t have anything to share on that”', 'US', 'decline_comment'],
    ['the move was null and void and had no legal effect', 'PK', 'reject_refuse'],
    ['sports should not be held hostage to politics', 'PK', 'state'],
  ] as const)('“%s” is %s', (content, state, act) => {
    expect(typeAct('said', content, state)).toBe(act);
  });

  it.each([
    ['the delegation crossed into Indian Illegally Occupied Jammu and Kashmir', 'criticise_condemn'],
    ['the two discussed counter-terrorism and the rights of illegal migrants', 'criticise_condemn'],
    ['the village lies in the north', 'criticise_condemn'],
    ['the brotherly country holds elections in May', 'praise_support'],
    ['he had committed a theft', 'pledge'],
    ['any mistake would be costly', 'acknowledge'],
  ] as const)('is not told by a name or a turn of phrase: “%s”', (content, act) => {
    expect(matchingRules('said', content, 'PK').map((rule) => rule.act)).not.toContain(act);
  });

  it('depends on the name that a thing is given', () => {
    expect(typeAct('called', 'the tariffs “unfair and unreasonable”')).toBe('criticise_condemn');
    expect(typeAct('described', 'the talks as “useful and forward-looking”')).toBe('praise_support');
    expect(typeAct('termed', 'the report a figment of the imagination')).toBe('deny');
  });
});

describe('phrases', () => {
  const pattern = phrases`
    null and void
    threat(?:s|en)?\b
  `;

  it('stand at the beginning of a word, in any case', () => {
    expect(pattern.test('It is Null and void')).toBe(true);
    expect(pattern.test('an unthreatening gesture')).toBe(false);
    expect(casedPhrases`Kabul wants`.test('kabul wants')).toBe(false);
  });

  it('end with a word where they say so', () => {
    expect(pattern.test('a threat')).toBe(true);
    expect(pattern.test('he threatened')).toBe(false);
  });
});

describe('whose deeds a content is about', () => {
  it.each([
    ['Pakistan had kept its word', 'PK', 'own'],
    ['“We have kept our word”', 'PK', 'own'],
    ['India had not kept its word', 'PK', 'other'],
    ['Islamabad had kept its word', null, 'other'],
    ['the weather was fine', 'PK', 'unknown'],
  ] as const)('%s (for %s): %s', (content, state, subject) => {
    expect(subjectOf(content, state)).toBe(subject);
  });
});

describe('flags', () => {
  it.each([
    ['the border would not reopen', ['negated']],
    ['the minister will travel to Doha', ['future']],
    ['talks could resume if Kabul agreed', ['hypothetical']],
    ['if the attacks went on, Pakistan would not attend', ['negated', 'hypothetical']],
    ['the talks lasted four hours', []],
  ])('%s: %j', (content, flags) => {
    expect(flagsOf(content)).toEqual(flags);
  });
});
