/** One who speaks, or spoke, for a ministry. Months are `YYYY-MM`; without `until` he or she still does. */
export interface Spokesperson {
  readonly name: string;
  /** Shorter names, other spellings and other scripts, as readers meet them. */
  readonly variants: readonly string[];
  readonly from: string;
  readonly until?: string;
}

/** A foreign ministry, or the office that speaks like one for an organisation. */
export interface Ministry {
  /** ISO 3166-1 alpha-2 code of its state (UK for Britain), or EU, UN. */
  readonly code: string;
  /** How it is called in English. */
  readonly office: string;
  /** What is said of this ministry alone, or in its language. */
  readonly own: readonly string[];
  /** What several ministries are called: it means this one where the text is about its state. */
  readonly shared: readonly string[];
  /** Its state and capital in other scripts and languages; the English words are in the lexicon of states. */
  readonly places: readonly string[];
  readonly spokespersons: readonly Spokesperson[];
}
