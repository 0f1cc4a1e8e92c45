/** Urdu claims come from rules alone and are marked as less certain. */
export const CERTAINTY = 0.75;
