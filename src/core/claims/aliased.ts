import { type AliasPlace, aliasWords, holdsIn, type SpeakerAlias } from '../corrections/alias';
import { textOf } from '../text/span';
import type { Claim } from './claim';

/**
 * Claims with the speakers that the reader gave to the words of their sources. Of several aliases the one that reaches
 * less far counts: what holds in this article goes before what holds for a ministry, and that before what holds
 * everywhere.
 */
export function withAliases(
  text: string,
  claims: readonly Claim[],
  aliases: readonly SpeakerAlias[],
  place: AliasPlace,
): Claim[] {
  const speakers = new Map(
    aliases
      .filter((alias) => holdsIn(alias, place))
      .toSorted((a, b) => NEARNESS[a.reach.of] - NEARNESS[b.reach.of])
      .map(({ words, speaker }) => [words, speaker]),
  );
  if (speakers.size === 0) return [...claims];
  return claims.map((claim) => {
    const words = sourceWordsOf(text, claim);
    const speaker = words === null ? undefined : speakers.get(words);
    return speaker === undefined ? claim : { ...claim, speaker, speakerBy: 'reader' };
  });
}

const NEARNESS = { everywhere: 0, ministry: 1, article: 2 } as const;

/** The words of a claim's source as aliases compare them; null where it has none, or they name nobody. */
export const sourceWordsOf = (text: string, { source }: Pick<Claim, 'source'>): string | null =>
  aliasWords(source.map((span) => textOf(text, span)).join(' '));
