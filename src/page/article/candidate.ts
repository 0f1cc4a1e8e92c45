import { SPEAKS_OF_MINISTRY } from '../../core/briefing/probe';

/** How many paragraphs, and text nodes where a page has none, are looked at. */
const LOOKED_AT = { paragraphs: 60, texts: 1500 };
const PROSE = 60;
const ENOUGH = 3;
const SHOW_TEXT = 4;

/**
 * Whether it is worth loading the finder: a cheap look for some prose and a word that names a foreign ministry or one
 * of its people. It may say yes to a page that turns out to be no article, but not no to one that reports a briefing.
 */
export function isCandidate(document: Document): boolean {
  let prose = 0;
  let named = SPEAKS_OF_MINISTRY.test(document.title);
  for (const text of textsOf(document)) {
    if (text.length < PROSE) continue;
    prose += 1;
    named ||= SPEAKS_OF_MINISTRY.test(text);
    if (named && prose >= ENOUGH) return true;
  }
  return false;
}

/** The page's paragraphs; after them every text, for pages that are built without any. */
function* textsOf(document: Document): IterableIterator<string> {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < LOOKED_AT.paragraphs; i++) yield paragraphs[i]!.textContent;
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let i = 0; i < LOOKED_AT.texts; i++) {
    const text = walker.nextNode() as Text | null;
    if (!text) return;
    const parent = text.parentNode?.nodeName;
    if (parent !== 'SCRIPT' && parent !== 'STYLE' && parent !== 'P') yield text.data;
  }
}
