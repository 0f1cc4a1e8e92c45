import type { ContentRule } from './content/rule';
import { CONTENT_RULES, NAMING, NAMING_RULES } from './content-rules';
import { subjectOf } from './subject';

/** What else of a content's form tells the act. */
const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['negated', /\b(?:not|no|never|nobody|nothing|none|without|cannot)\b|n['’]t\b/i],
  ['will', /\b(?:will|shall)\b|['’]ll\b/i],
  ['would', /\bwould\b/i],
  ['past', /\b(?:was|were|had)\b/i],
  ['perfect', /\b(?:has|have)\b/i],
  ['present', /\b(?:is|are)\b/i],
  ['must', /\b(?:must|should|needs?)\b/i],
  ['question', /\?/],
  ['condition', /\b(?:if|unless|until)\b/i],
];

const ENDINGS = /(?:ingly|edly|ations|ation|ing|ed|es|s|ly)$/;

/** A word without its ending, where four letters remain. */
function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 4 ? stem : word;
}

/** Names that judge, and stand in contents of every act: they tell nothing of this one. */
const JUDGING_NAMES =
  /\b(?:indian[- ])?illegal(?:ly)?[- ]occupied\b|\b(?:counter|anti)[- ]?(?:terror(?:ism|ist)?|narcotics|smuggling)\b/gi;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The content rules that hold, in order. */
export function matchingRules(cue: string, content: string, ownState: string | null): ContentRule[] {
  const subject = subjectOf(content, ownState);
  const rules = NAMING.test(cue.toLowerCase()) ? NAMING_RULES : CONTENT_RULES;
  const words = content.replace(JUDGING_NAMES, '');
  return rules.filter((r) => (r.subject ?? subject) === subject && r.pattern.test(words));
}

/** What the judge of acts looks at: content rules that match, whose deeds these are, forms of the sentence, words. */
export function actFeatures(cue: string, content: string, ownState: string | null): string[] {
  const subject = subjectOf(content, ownState);
  const isNaming = NAMING.test(cue.toLowerCase());
  const matches = matchingRules(cue, content, ownState);
  const forms = FORMS.filter(([, pattern]) => pattern.test(content)).flatMap(([name]) => [name, `${name} ${subject}`]);
  return [
    ...new Set([
      `first ${matches[0]?.act ?? 'none'}`,
      ...matches.map((r) => `rule ${r.act}`),
      `subject ${subject}`,
      ownState === null ? 'unofficial' : 'official',
      isNaming ? 'naming' : 'saying',
      ...forms,
      /^[“"'‘]/.test(content) ? 'direct' : /[“"‘]/.test(content) ? 'mixed' : 'indirect',
      `length ${Math.min(6, Math.floor(content.split(' ').length / 6))}`,
      ...wordsIn(cue).map((w) => `cue:${stemOf(w)}`),
      ...wordsIn(content).map(stemOf),
    ]),
  ];
}
