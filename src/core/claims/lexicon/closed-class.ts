const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Function words of English, as far as the rules look at them. */
export const AUXILIARIES = words(
  "has have had is are was were be been being do does did will would shall should can could may might must hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot",
);
export const BE = words('is are was were be been being');
export const NEGATIONS = words(
  "not never n't no neither nor hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot without",
);
export const SUBJECT_PRONOUNS = words('he she they it we i you who which that this these those many some others both');
export const PERSON_PRONOUNS = words('he she they');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any each every no several both all',
);
export const PREPOSITIONS = words(
  'of in on at to for from by with about against over under between among during after before since until into through across amid despite regarding concerning towards toward within without upon via per including following',
);
export const CONJUNCTIONS = words(
  'and or but while although though because as if whether when where whereas however unless so than',
);
/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = words(
  'also further once again then later earlier still always never not just even only too now today yesterday however repeatedly',
);
/** Adverbs that stand beside the cue, not in it. */
export const OUTSIDE_CUE = words('also further again however then later earlier too once today yesterday');
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || /^.{3,}ly$/.test(lower);
