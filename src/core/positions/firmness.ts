import type { Act } from '../claims/acts';

/**
 * How hard an act is on the one it addresses. The order is that of CAMEO's classes, from verbal cooperation to threats;
 * only the distance between two statements on one matter is used.
 */
const OF_ACT: Record<Act, number> = {
  praise_support: -2,
  offer: -2,
  pledge: -1,
  consult: -1,
  acknowledge: -1,
  state: 0,
  announce: 0,
  decline_comment: 0,
  appeal: 1,
  express_concern: 1,
  deny: 1,
  demand: 2,
  criticise_condemn: 2,
  accuse: 3,
  reject_refuse: 3,
  warn_threaten: 4,
};

/** Words that close a door, or open it a little. */
const FIRM =
  /\b(?:must(?: not)?|no longer|never|any(?: longer)?|unacceptable|immediate(?:ly)?|categorical(?:ly)?|unequivocal(?:ly)?|strong(?:ly|est)?|firm(?:ly)?|grave(?:ly)?|red line|deadline|ultimatum|consequences|act of war|(?:not|nothing|no \w+) (?:\w+ ){0,4}?(?:without|unless|until)|only (?:if|when|after)|will not|would not|cannot|reserves? the right|in writing|binding)\b/gi;
const SOFT =
  /\b(?:hop(?:e[sd]?|ing|eful)|may|might|could|willing(?:ness)?|ready|readiness|open to|consider(?:s|ed|ing)?|flexib\w*|partial(?:ly)?|exempt\w*|exceptions?|eas(?:e[sd]?|ing)|resum\w*|reopen\w*|allow(?:s|ed|ing)?|relax\w*|progress|positive(?:ly)?|encouraging|constructive(?:ly)?|welcom\w*|cooperat\w*|understanding|soon)\b/gi;

/** What a statement's words make of it. */
export interface Firmness {
  readonly degree: number;
  /** Lower-cased words of the statement that closed or opened a door. */
  readonly firm: readonly string[];
  readonly soft: readonly string[];
}

const PER_WORD = 0.5;
/** Three strong words say no more than two. */
const MOST_WORDS = 2;

/** How firmly something is said, by its act and its words (English). */
export function firmnessOf({ act, quote }: { readonly act: Act; readonly quote: string }): Firmness {
  const firm = wordsIn(quote, FIRM);
  const soft = wordsIn(quote, SOFT);
  const weight = (words: readonly string[]): number => PER_WORD * Math.min(MOST_WORDS, words.length);
  return { degree: OF_ACT[act] + weight(firm) - weight(soft), firm, soft };
}

const wordsIn = (text: string, words: RegExp): string[] => [
  ...new Set((text.match(words) ?? []).map((word) => word.toLowerCase())),
];
