import type { TextQuoteSelector } from '../annotation/annotation';
import type { Offset } from '../text/span';

/** So many characters of a quote are searched for, and so many places that say them looked at: no quote takes long. */
const NEEDLE = 64;
const PLACES = 8;
/** So many searches through the whole text may fail before they are given up: most of it has changed. */
const PATIENCE = 8;

/**
 * Tells where a quote stands in a text with all of its context, character by character; null where it does not. What
 * was put in above moves all that follows alike: where one was found, the next is looked for first. Through the whole
 * text it is searched for on request, since there are quicker ways once the text is prepared for them.
 */
export function createUnchanged(
  text: string,
): (quote: TextQuoteSelector, expected: Offset, searchAll: boolean) => Offset | null {
  let shift = 0;
  let failed = 0;

  /** The place that says the quote; null where several do, or too many to tell: the words do not say which is meant. */
  const searched = (quote: TextQuoteSelector): Offset | null => {
    const lead = quote.exact.length < NEEDLE / 2 ? quote.prefix.slice(-NEEDLE / 2) : '';
    const needle = `${lead}${quote.exact}${quote.suffix}`.slice(0, NEEDLE);
    let only: Offset | null = null;
    let at = text.indexOf(needle);
    for (let tried = 0; at !== -1; at = text.indexOf(needle, at + 1)) {
      if (tried++ === PLACES) return null;
      const start = at + lead.length;
      if (!standsAt(text, quote, start)) continue;
      if (only !== null) return null;
      only = start;
    }
    return only;
  };

  return (quote, expected, searchAll) => {
    if (standsAt(text, quote, expected)) return expected;
    if (standsAt(text, quote, expected + shift)) return expected + shift;
    if (!searchAll || failed >= PATIENCE) return null;
    const found = searched(quote);
    if (found === null) failed++;
    else shift = found - expected;
    return found;
  };
}

/** The quote at a place with its context, which is none only at the ends of the text. */
function standsAt(text: string, { prefix, exact, suffix }: TextQuoteSelector, at: Offset): boolean {
  const end = at + exact.length;
  return (
    exact.length > 0 &&
    (prefix ? at >= prefix.length && text.startsWith(prefix, at - prefix.length) : at === 0) &&
    text.startsWith(exact, at) &&
    (suffix ? text.startsWith(suffix, end) : end === text.length)
  );
}
