import type { NodeReader } from './native-dom';

/**
 * Classes that say how something looks, or what goes with it, and not what it is: "md:hidden", "overflow-hidden",
 * "text-secondary", "has-comments". Their words are those of furniture by chance.
 */
const LOOKS =
  /[:[\]/!@%]|^-?(?:text|bg|border|overflow|backface|fill|stroke|font|from|via|to|ring|divide|outline|shadow|decoration|accent|whitespace|align|float|vds|has|with|no)-/;
/** What WordPress says of a post besides that it is one: the names of its categories and tags. */
const POST = /(?:^|\s)(?:hentry|type-\w+|post-\d+)(?:\s|$)/;
const FILED = /^(?:category|tag|topic|author|format|status|type|section)-/;
/** The end that a build gives to a class so that it is like no other: "Article_caption__x7Yk2". */
const HASH = /__(?=[\w-]*[\dA-Z])[\w-]{4,8}$/;

/**
 * What a page calls an element, as words: its classes and its id without those that only say how it looks, in lower
 * case, the parts of a name set off by hyphens. Most names come again and again, and are read once.
 */
export function nameReader(): (reader: NodeReader, element: Element) => string {
  const known = new Map<string, string>();
  return (reader, element) => {
    const className = reader.className(element);
    const id = reader.id(element);
    if (!className && !id) return '';
    const words = className ? read(className) : '';
    return id ? `${words} ${read(id)}` : words;
  };

  function read(said: string): string {
    let words = known.get(said);
    if (words === undefined) {
      words = wordsOf(said);
      known.set(said, words);
    }
    return words;
  }
}

function wordsOf(said: string): string {
  const isPost = POST.test(said);
  return said
    .trim()
    .split(/\s+/)
    .filter((name) => !LOOKS.test(name) && !(isPost && FILED.test(name)))
    .map((name) =>
      name
        .replace(HASH, '')
        .replace(/([a-z\d])(?=[A-Z])/g, '$1-')
        .replace(/_/g, '-'),
    )
    .join(' ')
    .toLowerCase();
}
