/** A news site that Readout runs on without being asked: the registrable host, and the country it writes from. */
export interface NewsSite {
  readonly host: string;
  readonly country: string;
}

export const NEWS_SITES: readonly NewsSite[] = [
  { host: 'dawn.com', country: 'PK' },
  { host: 'geo.tv', country: 'PK' },
  { host: 'tribune.com.pk', country: 'PK' },
];
