import { isCandidate } from './article/candidate';
import { connect } from './connect/connect';
import { type Change, isPrerendered, watchPage } from './watch';

// For sites that the reader added, and for one page on request: everything in one file. What `main.ts` loads when it
// is needed must be readable by the page's site, and that is so for the built-in sites only.
const life = new AbortController();
const look = connect(document, life);
const lookIfWorthIt = (change?: Change): void => {
  if (isCandidate(document)) void look(change);
};

watchPage(document, lookIfWorthIt, life.signal);
if (!isPrerendered(document)) lookIfWorthIt();
