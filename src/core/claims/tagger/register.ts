/** Whether a text names a foreign ministry: briefings are annotated, and so read, a little differently from other news. */
export const isDiplomatic = (text: string): boolean => FOREIGN_MINISTRY.test(text);

const FOREIGN_MINISTRY =
  /\b(?:foreign (?:office|ministr(?:y|ies))|ministr(?:y|ies) of (?:external|foreign) affairs|ministry of foreign|department of foreign affairs|external affairs|state department|department of state|FCDO|MOFA|MEA|external action service|global affairs|foreign affairs)\b/i;
