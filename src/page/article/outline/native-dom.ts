/** How the walk reads a node. */
export interface NodeReader {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly attribute: (element: Element, name: string) => string | null;
  /** `class` and `id`, empty where there is none. */
  readonly className: (element: Element) => string;
  readonly id: (element: Element) => string;
}

/** Reads nodes that cannot be shadowed, all but forms, several times as fast. */
export const PLAIN: NodeReader = {
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  shadowRoot: (element) => element.shadowRoot,
  attribute: (element, name) => element.getAttribute(name),
  className: ({ className }) => (typeof className === 'string' ? className : ''),
  id: (element) => element.id,
};

/**
 * DOM accessors that a page cannot shadow. A form's inputs take over its properties by their names, and a document's
 * named images its own (`<img name="body">`), also for an extension's isolated world; prototypes' getters stay true.
 */
export interface NativeDom extends NodeReader {
  readonly document: Document;
  readonly localName: (element: Element) => string;
  /** The elements in document order, `MOST` of them at most. */
  readonly select: (root: ParentNode, selectors: string) => readonly Element[];
  /** How many elements the document has. */
  readonly size: () => number;
  readonly content: (node: Node) => string;
}

/** The accessors of a document's own realm (a frame's, a test DOM's), or null where it has no root element. */
export function nativeDomOf(document: Document): NativeDom | null {
  const root = getter<Element | null>(document, 'documentElement')(document);
  if (!root) return null;
  const getAttribute = method<[string], string | null>(root, 'getAttribute');
  const selectInDocument = method<[string], NodeListOf<Element>>(document, 'querySelectorAll');
  const byTag = method<[string], HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  const selectInElement = method<[string], NodeListOf<Element>>(root, 'querySelectorAll');
  return {
    document,
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    localName: getter(root, 'localName'),
    shadowRoot: getter(root, 'shadowRoot'),
    attribute: getAttribute,
    className: (element) => getAttribute(element, 'class') ?? '',
    id: (element) => getAttribute(element, 'id') ?? '',
    select: (from, selectors) =>
      firstOf(from === document ? selectInDocument(from, selectors) : selectInElement(from as Element, selectors)),
    size: () => byTag(document, '*').length,
    content: (node) => getter<string | null>(root, 'textContent')(node) ?? '',
  };
}

/** More of one kind tell nothing more. */
const MOST = 50_000;

function firstOf(found: NodeListOf<Element>): readonly Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < found.length && i < MOST; i++) elements.push(found[i]!);
  return elements;
}

/** The document's root element; `documentElement` itself can be shadowed. */
export const rootElementOf = (document: Document): Element | null =>
  getter<Element | null>(document, 'documentElement')(document);

/** More frames than this on a page are advertisements. */
const MOST_FRAMES = 12;

/** The documents in a page's frames, as far as they are of its origin; frames within frames are not looked into. */
export function framesOf(document: Document): Document[] {
  const root = rootElementOf(document);
  if (!root) return [];
  const frames = [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame')].slice(0, MOST_FRAMES);
  return frames.flatMap(({ contentDocument }) => contentDocument ?? []);
}

function getter<T>(of: Node, name: string): (node: Node) => T {
  const get = descriptor(of, name)?.get;
  return (node) => get?.call(node) as T;
}

function method<A extends unknown[], T>(of: Node, name: string): (node: Node, ...args: A) => T {
  const call = descriptor(of, name)?.value as (this: Node, ...args: A) => T;
  return (node, ...args) => call.apply(node, args);
}

function descriptor(of: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(of); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
