import { SPEAKS_OF_MINISTRY } from '../../core/briefing/probe';

/** How many paragraphs, and text nodes where a page has none, are looked at, and how much of one, in characters. */
const LOOKED_AT = { paragraphs: 60, texts: 1500, words: 5000 };
const PROSE = 60;
/** A Chinese sign says as much as several letters. */
const PROSE_IN_SIGNS = 20;
const ENOUGH = 2;
const SHOW_TEXT = 4;

/**
 * Whether it is worth loading the finder: a cheap look for some prose and a word that names a foreign ministry or one
 * of its people. It may say yes to a page that turns out to be no article, but not no to one that reports a briefing.
 */
export function isCandidate(document: Document): boolean {
  return [document, ...framesOf(document)].some(isCandidateItself);
}

function isCandidateItself(document: Document): boolean {
  let named = SPEAKS_OF_MINISTRY.test(document.title);
  // A flash is a headline and one sentence.
  let prose = named ? 1 : 0;
  for (const { words, texts } of proseOf(document)) {
    prose += texts;
    named ||= SPEAKS_OF_MINISTRY.test(words.slice(0, LOOKED_AT.words));
    if (named && prose >= ENOUGH) return true;
  }
  return false;
}

/** The documents of the same origin in the page's frames. */
function framesOf(document: Document): Document[] {
  const own: Document = Object.getPrototypeOf(document);
  const frames = own.getElementsByTagName.call(document, 'iframe') as HTMLCollectionOf<HTMLIFrameElement>;
  return [...frames].slice(0, MOST_FRAMES).flatMap(({ contentDocument }) => contentDocument ?? []);
}
const MOST_FRAMES = 12;

/** What a block says, and how many of its texts are long. */
interface Prose {
  readonly words: string;
  readonly texts: number;
}

/** The page's longer paragraphs; after them its other blocks with longer texts, for pages that are built without any. */
function* proseOf(document: Document): IterableIterator<Prose> {
  // The prototype's methods: a page can give an image the name of the document's own.
  const own: Document = Object.getPrototypeOf(document);
  const paragraphs = own.getElementsByTagName.call(document, 'p');
  let outer: Element | null = null;
  for (let i = 0; i < paragraphs.length && i < LOOKED_AT.paragraphs; i++) {
    const paragraph = paragraphs[i]!;
    // A paragraph in another was read with it: a page of paragraphs in paragraphs is not read over and over.
    if (outer?.contains(paragraph)) continue;
    outer = paragraph;
    const words = paragraph.textContent;
    if (isLong(words)) yield { words, texts: 1 };
  }
  yield* blocksOf(own.createTreeWalker.call(document, document, SHOW_TEXT));
}

/** The blocks that hold a longer text, each one's texts together: a link parts "foreign" from "ministry". */
function* blocksOf(walker: TreeWalker): IterableIterator<Prose> {
  let block: Node | null = null;
  let words = '';
  let texts = 0;
  for (let i = 0; i < LOOKED_AT.texts; i++) {
    const text = walker.nextNode() as Text | null;
    const next = text && blockOf(text);
    if (next !== block || !text) {
      if (texts > 0) yield { words, texts };
      block = next;
      words = '';
      texts = 0;
    }
    if (!text) return;
    if (!block || NOT_PROSE.test(block.nodeName)) continue;
    if (text.length >= PROSE_IN_SIGNS && isLong(text.data.trim())) texts += 1;
    if (words.length < LOOKED_AT.words) words += text.data;
  }
  if (texts > 0) yield { words, texts };
}

const isLong = (words: string): boolean =>
  words.length >= PROSE || (words.length >= PROSE_IN_SIGNS && /[\u3040-\u9fff\uac00-\ud7af]/.test(words));

/** What a text stands in, past the links and emphasis inside a sentence, which would part "foreign" from "ministry". */
function blockOf(text: Text): Node | null {
  let block = text.parentNode;
  while (block && INLINE.test(block.nodeName)) block = block.parentNode;
  return block;
}

const INLINE = /^(A|ABBR|B|CITE|EM|FONT|I|MARK|SPAN|STRONG|U)$/;
const NOT_PROSE = /^(SCRIPT|STYLE|NOSCRIPT|P|TITLE)$/;
