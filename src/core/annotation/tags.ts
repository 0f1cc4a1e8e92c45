/** The tags in what a reader typed: separated by commas, as they are written in English or in Urdu. */
export const tagsFrom = (typed: string): string[] =>
  typed
    .split(/[,،]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
