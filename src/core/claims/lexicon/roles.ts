/** Words that name a person's part, not the person. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  'spokesperson spokesman spokeswoman spox minister secretary director general ambassador envoy representative official officials president premier chief adviser advisor deputy assistant acting foreign prime high commissioner chancellor senator lawmaker lawmakers mp general brigadier colonel dg additional special permanent diplomat diplomats chairman chairperson chair leader head mr mrs ms dr prof former senior analyst expert professor speaker'.split(
    ' ',
  ),
);

/** Roles that speak for a ministry, so that "the spokesperson" can be resolved to the one who briefs. */
export const SPOKESPERSON = /\b(?:spokes(?:person|man|woman)|spox|official representative|press secretary)\b/i;

/** Words that end the name of an institution. */
export const INSTITUTION =
  /\b(?:foreign office|fo|mofa|mea|fcdo|ministry|department|office|embassy|mission|commission|council|government|administration|authorities|authority|army|military|navy|police|agency|parliament|senate|court|bank|committee|coast guard|high commission|party|union|organi[sz]ation|chamber|group|cabinet|secretariat|directorate|bureau)\b/i;

export const FOREIGN_MINISTRY =
  /\b(?:foreign (?:office|ministry)|fo|mofa|mea|fcdo|ministry of (?:external|foreign) affairs|external affairs ministry|state department|department of state|(?:the )?ministry)\b/i;

/** Things that speak: statements, reports, letters. */
export const DOCUMENT =
  /\b(?:statement|communiqu[eé]|report|declaration|letter|resolution|agreement|treaty|document|press release|release|note|tweet|post|readout|bulletin|editorial|law|article|constitution)\b/i;

/** People without a name, in the plural or by their trade. */
export const UNNAMED =
  /^(?:(?:the|some|several|many|other|two|three|four|a|an|senior|local|western|critics?)\s+)*.*\b(?:officials?|sources?|analysts?|critics?|observers?|experts?|diplomats?|lawmakers?|residents?|reports?|journalists?|groups?|ministers?|spokes(?:person|man|woman)|leaders?|people|many|some|others|reporters?|activists?|traders?)\b/i;
