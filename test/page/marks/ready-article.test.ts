import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../src/core/anchoring/describe';
import { atOnce } from '../../../src/core/anchoring/steps';
import type { Selectors } from '../../../src/core/annotation/annotation';
import { findArticle } from '../../../src/page/article/find-article';
import { readyArticle } from '../../../src/page/marks/ready-article';

const PARAGRAPHS = [
  'The spokesperson said on Thursday that Kesh would not reopen the crossing without written guarantees from Orland.',
  'She declined to say who would sign them, and added that the ministry would publish a schedule before the end of the month.',
  'Asked about the shelling, she voiced deep concern and said that talks had not been ruled out by either side so far.',
  'Traders at the crossing have waited for eleven weeks, and some of them have turned to the longer southern road.',
];
const ADDRESS = 'https://harbour-courier.example/1';

function page(body: string): Document {
  const { document } = new JSDOM(`<title>Kesh asks for guarantees</title><body>${body}`, { url: ADDRESS }).window;
  return document;
}
const told = (paragraphs: readonly string[]) =>
  `<article><h1>Kesh asks for guarantees</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article>`;

const found = (document: Document) => findArticle(document, ADDRESS)!;

function selectorsOf(words: string, paragraphs = PARAGRAPHS): Selectors {
  const { text, blocks } = found(page(told(paragraphs))).article;
  const start = text.indexOf(words);
  return describeSpan(text, [start, start + words.length], blocks);
}

/** Where an annotation is found in a page: in the article or around it, with how, and the words that it lies on. */
function placed(document: Document, selectors: Selectors): string {
  const article = found(document);
  const ready = readyArticle(article);
  const { anchor, on } = atOnce(ready.placing(selectors));
  if (anchor.state === 'lost') return 'lost';
  const where = on.index === ready.index ? 'article' : 'page';
  return `${where}, ${anchor.state} ${anchor.method}: ${on.index.rangesOf(anchor.span).map(String).join('')}`;
}

describe('an annotation in a page', () => {
  const words = 'Traders at the crossing have waited for eleven weeks';
  const [first, second, third, fourth] = PARAGRAPHS as [string, string, string, string];

  it('is found in the article where that says its words', () => {
    expect(placed(page(told(PARAGRAPHS)), selectorsOf(words))).toBe(`article, anchored position: ${words}`);
  });

  it('is found beside the article where the finder no longer takes its words for a part of that', () => {
    const moved = page(`${told([first, second, third])}<footer class="footer"><p>${fourth}</p></footer>`);
    expect(found(moved).article.text).not.toContain(words);
    expect(placed(moved, selectorsOf(words))).toBe(`page, anchored exact: ${words}`);
  });

  it('is lost where words beside the article are only alike', () => {
    const other = fourth.replace('eleven weeks', 'nine long weeks');
    const moved = page(`${told([first, second, third])}<footer class="footer"><p>${other}</p></footer>`);
    expect(placed(moved, selectorsOf(words))).toBe('lost');
  });

  it('stays in the article where its words were edited, though they stand unchanged somewhere beside it', () => {
    const edited = fourth.replace('eleven weeks', 'twelve weeks');
    const said = `<footer class="footer"><p>Read also: ${words}</p></footer>`;
    const document = page(`${told([first, second, third, edited])}${said}`);
    expect(placed(document, selectorsOf(words))).toMatch(/^article, \w+ approximate: Traders at the crossing/);
  });

  it('is on the words that were meant where the article has kept only their twin', () => {
    const twin = `${third} ${first}`;
    const before = [first, second, fourth, twin];
    const selectors = selectorsOf('Kesh would not reopen the crossing without written guarantees from Orland.', before);
    const document = page(
      `<footer class="footer"><p>${first}</p><p>${second}</p></footer>${told([fourth, twin, third])}`,
    );
    expect(placed(document, selectors)).toMatch(/^page, /);
  });

  it('is not looked for in what the page hides', () => {
    const document = page(`${told([first, second, third])}<div hidden><p>${fourth}</p></div>`);
    expect(placed(document, selectorsOf(words))).toBe('lost');
  });

  it('is looked for without preparing the text again where the page was only drawn again', () => {
    const selectors = selectorsOf(words);
    const edited = PARAGRAPHS.map((paragraph) => paragraph.replace('Traders at', 'Traders of'));
    const ready = readyArticle(found(page(told(edited))));
    atOnce(ready.placing(selectors));
    const again = (paragraphs: readonly string[]) => readyArticle(found(page(told(paragraphs))), ready);
    expect(again(edited).text.anchorer).toBe(ready.text.anchorer);
    expect(again(PARAGRAPHS).text.anchorer).not.toBe(ready.text.anchorer);
  });
});
