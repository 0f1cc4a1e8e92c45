import type { NativeDom } from '../outline/native-dom';
import { cleanValue } from './clean';
import { articleNode, type LinkedNode, readJsonLd } from './json-ld';

/** What the page says of itself: its meta elements by name, and its JSON-LD, read once. */
export class PageHead {
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node that describes the article; empty where there is none. */
  readonly linked: LinkedNode;
  readonly #metas = new Map<string, string>();

  constructor(
    readonly document: Document,
    readonly dom: NativeDom,
    readonly address: string,
  ) {
    this.nodes = readJsonLd(document, dom);
    this.linked = articleNode(this.nodes, address) ?? {};
    for (const element of dom.select(document, 'meta[content]').slice(0, 400)) {
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

  /** The values of all metas whose name fits, in their order. */
  metasLike(name: RegExp): string[] {
    return [...this.#metas].filter(([key]) => name.test(key)).map(([, value]) => value);
  }

  content(selectors: string): string | null {
    const element = this.dom.first(this.document, selectors);
    return element ? cleanValue(this.dom.content(element)) : null;
  }

  attribute(selectors: string, name: string): string | null {
    const element = this.dom.first(this.document, selectors);
    return element ? this.dom.attribute(element, name) : null;
  }
}
