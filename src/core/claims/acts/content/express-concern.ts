import { phrases } from './phrases';

/** Worry, regret, and suffering that is pointed to. */
export const IS_CONCERNED = phrases`
  concern(?:ed|s|ing)?\b(?! (?:department|ministry|authorit\w+|quarters|officials))
  worr(?:y|ied|ying|isome)
  alarm(?:ed|ing)?
  regret(?:s|ted|table|tably)?\b
  (?:with )?preoccupation
  following .{0,20}(?:with (?:attention|concern)|closely)
  disturb(?:ed|ing)
  sadden\w*
  sad\b
  disappoint\w+
  appalled
  heart-?(?:wrenching|breaking)
  unease
  anxiety
  anguish
  doubts about
  cautious\b
  frustrat\w+
  troubl(?:ed|ing)
  apprehens\w+
  fear(?:s|ed)?
  (?:would|will) be a (?:pity|shame|tragedy)
  danger of
  threats? of
  similar threats
  threatens? (?:strategic|stability)
  suffer\w*
  endure
  hardships?
  marginali[sz]\w+
  plight
  dire\b
  deteriorat\w+
  bad to worse
  lives at risk
  humanitarian (?:crisis|catastrophe|consequences|disaster|situation)
  disruption caused
  unsustainable
  tragic
  tragedy
  grave(?:ly)?\b
  famine
  hunger
  without shelter
  hard to bear
  weighs on
  risk(?:s|ed)? (?:of|undoing)
`;

/** Concern in the name that a thing is given. */
export const CONCERN_NAMES = phrases`
  (?:concern\w*|worr\w+|alarm\w+|heart-wrenching|tragic|tragedy|unsustainable|abyss|grave|dire|(?:deeply )?regrettable|a serious escalation|disappointing)\b
`;
