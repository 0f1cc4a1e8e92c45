/**
 * Whether a text names a foreign ministry where news says what it is about: in its beginning. Briefings are annotated,
 * and so read, a little differently from other news, which may name one in passing further down.
 */
export const isDiplomatic = (text: string): boolean => FOREIGN_MINISTRY.test(text.slice(0, BEGINNING));

/** Characters: a headline and about three paragraphs. */
const BEGINNING = 800;

const FOREIGN_MINISTRY =
  /\b(?:foreign (?:office|ministr(?:y|ies))|ministr(?:y|ies) of (?:external|foreign) affairs|ministry of foreign|department of foreign affairs|external affairs|state department|department of state|FCDO|MOFA|MEA|external action service|high representative|statement by the spokesperson|global affairs|foreign affairs)\b/i;
