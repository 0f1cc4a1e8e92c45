import { type Annotation, quoteOf } from '../annotation/annotation';

/** Longer quotations are named by their first and last words, so that the link can still be read and sent. */
const WHOLE_UP_TO = 120;
const EDGE_WORDS = 5;

/** Whether an address is one that a link may open; a script's is none. */
export const isWebAddress = (address: string): boolean => /^(https?|file):/i.test(address);

/** A link that opens the page at the annotation's words, or the page of a page note (text fragment: Chrome 80, Firefox 131, Safari 16.1). */
export function passageLink(annotation: Annotation): string {
  const { source } = annotation.target;
  const page = source.split('#', 1)[0] ?? source;
  const quote = quoteOf(annotation);
  return quote ? `${page}#:~:text=${directive(quote)}` : page;
}

function directive(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  const words = line.split(' ');
  if (line.length <= WHOLE_UP_TO || words.length < 2 * EDGE_WORDS) return encode(line);
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** Hyphen, comma and ampersand mean something in a text directive, so they are encoded too. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*~.]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
