import type { NativeDom } from '../outline/native-dom';
import { cleanValue } from './clean';
import { articleNode, type LinkedNode, readJsonLd } from './json-ld';

/** Asked for one by one: a browser finds a tag in a page much faster than it tries a list of selectors on each element. */
const TELLING = ['html', 'title', 'h1', 'meta', 'link', 'time', 'script'] as const;
type Telling = (typeof TELLING)[number];
/** Where a page marks who wrote it, and when, in its text. */
const MARKED = { itemprop: '[itemprop]', rel: '[rel~="author"]' } as const;
const MOST = 3000;
const JSON_LD = /^application\/ld\+json$/i;

/** What the page says of itself: its meta elements by name, its marked-up elements, and its JSON-LD, read once. */
export class PageHead {
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node that describes the article; empty where there is none. */
  readonly linked: LinkedNode;
  readonly #telling: ReadonlyMap<Telling, readonly Element[]>;
  readonly #metas = new Map<string, string>();
  readonly #marked: Partial<Record<keyof typeof MARKED, readonly Element[]>> = {};

  constructor(
    readonly dom: NativeDom,
    readonly address: string,
  ) {
    this.#telling = new Map(TELLING.map((tag) => [tag, dom.select(dom.document, tag).slice(0, MOST)]));
    const data = this.tagged('script').filter((script) => JSON_LD.test(dom.attribute(script, 'type') ?? ''));
    this.nodes = readJsonLd(data.map((script) => dom.content(script)));
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

  /** The elements with a tag, in the order of the page. */
  tagged(tag: Telling): readonly Element[] {
    return this.#telling.get(tag)!;
  }

  /** The first element with a word in an attribute; asked of the page only where its head says less. */
  marked(attribute: keyof typeof MARKED, word: string): Element | null {
    const has = (element: Element): boolean =>
      (this.dom.attribute(element, attribute) ?? '').toLowerCase().split(/\s+/).includes(word.toLowerCase());
    this.#marked[attribute] ??= this.dom.select(this.dom.document, MARKED[attribute]).slice(0, MOST);
    return this.#marked[attribute].find(has) ?? null;
  }

  canonical(): Element | undefined {
    return this.tagged('link').find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(this.dom.attribute(link, 'rel') ?? ''));
  }

  content(element: Element | null | undefined): string | null {
    return element ? cleanValue(this.dom.content(element)) : null;
  }

  attribute(element: Element | null | undefined, name: string): string | null {
    return element ? this.dom.attribute(element, name) : null;
  }
}
