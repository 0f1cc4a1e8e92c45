import type { NativeDom } from '../outline/native-dom';
import { cleanValue } from './clean';
import { articleNode, type LinkedNode, readJsonLd } from './json-ld';

/** Everything that may say something of the article, asked for at once: each question of a page walks all of it. */
const TELLING =
  'html,title,h1,meta,link[rel],time[datetime],[itemprop],[rel~="author"],script[type="application/ld+json" i]';
const MOST = 3000;

/** What the page says of itself: its meta elements by name, its marked-up elements, and its JSON-LD, read once. */
export class PageHead {
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node that describes the article; empty where there is none. */
  readonly linked: LinkedNode;
  readonly #telling: readonly (readonly [tag: string, element: Element])[];
  readonly #metas = new Map<string, string>();

  constructor(
    document: Document,
    readonly dom: NativeDom,
    readonly address: string,
  ) {
    this.#telling = dom
      .select(document, TELLING)
      .slice(0, MOST)
      .map((element) => [dom.localName(element), element] as const);
    this.nodes = readJsonLd(this.tagged('script').map((script) => dom.content(script)));
    this.linked = articleNode(this.nodes, address) ?? {};
    for (const element of this.tagged('meta')) {
      const name = ['property', 'name', 'itemprop', 'http-equiv']
        .map((key) => dom.attribute(element, key))
        .find(Boolean);
      const value = cleanValue(dom.attribute(element, 'content'));
      if (name && value && !this.#metas.has(name.toLowerCase())) this.#metas.set(name.toLowerCase(), value);
    }
  }

  meta(name: string): string | null {
    return this.#metas.get(name) ?? null;
  }

  /** The telling elements with a tag: those that `TELLING` names. */
  tagged(tag: string): Element[] {
    return this.#telling.filter(([name]) => name === tag).map(([, element]) => element);
  }

  /** The first telling element with a word in an attribute: `itemprop`, `rel`. */
  marked(attribute: 'itemprop' | 'rel', word: string): Element | null {
    const has = ([, element]: readonly [string, Element]): boolean =>
      (this.dom.attribute(element, attribute) ?? '').toLowerCase().split(/\s+/).includes(word.toLowerCase());
    return this.#telling.find(has)?.[1] ?? null;
  }

  content(element: Element | null | undefined): string | null {
    return element ? cleanValue(this.dom.content(element)) : null;
  }

  attribute(element: Element | null | undefined, name: string): string | null {
    return element ? this.dom.attribute(element, name) : null;
  }
}
