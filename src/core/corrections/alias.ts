import * as v from 'valibot';
import { utcDate } from '../annotation/annotation';
import type { ArticleId } from '../article/article-id';
import { ArticleIdSchema } from '../article/stored-article';

/** Where an alias holds: in one article, in the reports of one ministry's briefings, or everywhere. */
export const AliasReachSchema = v.variant('of', [
  v.object({ of: v.literal('article'), article: ArticleIdSchema }),
  v.object({ of: v.literal('ministry'), ministry: v.string() }),
  v.object({ of: v.literal('everywhere') }),
]);
export type AliasReach = v.InferOutput<typeof AliasReachSchema>;

/** Who speaks where the source of a claim reads so: the reader's word. */
export const SpeakerAliasSchema = v.object({
  /** The words of the source, as `aliasWords` folds them. */
  words: v.pipe(v.string(), v.minLength(1)),
  speaker: v.pipe(v.string(), v.trim(), v.minLength(1)),
  reach: AliasReachSchema,
  at: utcDate,
});
export type SpeakerAlias = v.InferOutput<typeof SpeakerAliasSchema>;

/** What an alias is known by: there is one for the same words with the same reach. */
export function aliasKey({ words, reach }: Pick<SpeakerAlias, 'words' | 'reach'>): string {
  switch (reach.of) {
    case 'article':
      return `article ${reach.article} ${words}`;
    case 'ministry':
      return `ministry ${reach.ministry} ${words}`;
    case 'everywhere':
      return `everywhere ${words}`;
  }
}

/** The article that claims are in, as far as it decides which aliases hold there. */
export interface AliasPlace {
  readonly article: ArticleId;
  /** ISO code of the state whose ministry briefs, null where that is not known. */
  readonly ministry: string | null;
}

export function holdsIn({ reach }: SpeakerAlias, { article, ministry }: AliasPlace): boolean {
  switch (reach.of) {
    case 'article':
      return reach.article === article;
    case 'ministry':
      return reach.ministry === ministry;
    case 'everywhere':
      return true;
  }
}

/** Words that stand for another speaker in every sentence: no alias can be made of them. */
const PRONOUNS =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|which|that|this|these|those|one|both|others?|وہ|اس|ان|انہوں|انھوں|میں|ہم)$/u;

/** A source as aliases compare it: lower case, single spaces, no article or quotation marks; null where it names nobody. */
export function aliasWords(source: string): string | null {
  const words = source
    .toLowerCase()
    .replace(/[“”"‘’'«»]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');
  return words === '' || PRONOUNS.test(words) ? null : words;
}
