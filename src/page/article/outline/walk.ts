import { fold } from '../layout/fold';
import { type NativeDom, type NodeReader, PLAIN } from './native-dom';
import { type Box, GAP, type Outline, type Piece } from './outline';
import { INLINE, PARTING, SILENT } from './tags';

/** Nodes between two places where the walk may be interrupted. */
const STRIDE = 1000;
/** What no article needs; beyond, a page is cut off rather than a reader kept waiting. */
const LIMITS = { nodes: 400_000, depth: 600, nodeText: 200_000 };

const ELEMENT = 1;
const TEXT = 3;

interface Frame {
  next: Node | null;
  /** Given where the children are not each other's siblings: a slot's. */
  readonly slotted?: Node[];
  readonly box: Box | null;
  readonly linked: boolean;
  readonly bold: boolean;
}

/**
 * Walks a page once, top to bottom, shadow roots and their slots included, and yields now and then so that a caller
 * can let the page breathe. Recursion would not survive a million nested elements.
 */
export function* walk(root: Element, dom: NativeDom): Generator<void, Outline> {
  const scribe = new Scribe();
  const stack: Frame[] = [];
  scribe.open(root, dom.localName(root), '', null);
  stack.push({ next: dom.firstChild(root), box: scribe.box, linked: false, bold: false });
  for (let seen = 0; stack.length > 0 && seen < LIMITS.nodes; seen++) {
    if (seen % STRIDE === STRIDE - 1) yield;
    const frame = stack[stack.length - 1]!;
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.box) scribe.close(frame.box);
      continue;
    }
    const tag = tagOf(node, dom);
    const reader = tag === 'form' ? dom : PLAIN;
    frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : reader.nextSibling(node);
    if (tag === null) {
      if (node.nodeType === TEXT) scribe.write(node as Text, frame.linked, frame.bold);
    } else if (stack.length < LIMITS.depth) {
      const entered = enter(node as Element, tag, frame, scribe, reader);
      if (entered) stack.push(entered);
    }
  }
  return scribe.finish();
}

/** An element's tag; null for other nodes. Only a form's `nodeType` can be something else than a number. */
function tagOf(node: Node, dom: NativeDom): string | null {
  const type: unknown = node.nodeType;
  return type === ELEMENT || typeof type !== 'number' ? dom.localName(node as Element) : null;
}

/** What is inside an element and how to walk it, or null where it holds nothing to read. */
function enter(element: Element, tag: string, { linked, bold }: Frame, scribe: Scribe, dom: NodeReader): Frame | null {
  if (tag === 'br') {
    scribe.lineBreak();
    return null;
  }
  if (SILENT.has(tag)) return null;
  if (INLINE.has(tag)) {
    if (PARTING.has(tag)) scribe.part();
    const style = { box: null, linked: linked || tag === 'a', bold: bold || tag === 'b' || tag === 'strong' };
    if (tag === 'slot') return inSlot(element as HTMLSlotElement, style, dom);
    return { next: dom.firstChild(element), ...style };
  }
  if (isHidden(element, dom)) return null;
  const name = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.toLowerCase();
  scribe.open(element, tag, name, scribe.box);
  return { next: childrenOf(element, tag, dom), box: scribe.box, linked, bold };
}

/** What a slot shows: the nodes given to it, or else what it holds itself. */
function inSlot(slot: HTMLSlotElement, style: Omit<Frame, 'next'>, dom: NodeReader): Frame {
  const [first, ...slotted] = slot.assignedNodes();
  return first ? { next: first, slotted, ...style } : { next: dom.firstChild(slot), ...style };
}

function childrenOf(element: Element, tag: string, dom: NodeReader): Node | null {
  const shadow = tag.includes('-') || tag === 'div' || tag === 'article' ? dom.shadowRoot(element) : null;
  return dom.firstChild(shadow ?? element);
}

/** A part that React has sent ahead and will put in its place; in a saved page it waits for ever. */
const STREAMED = /^S:[\da-f]+$/;

function isHidden(element: Element, dom: NodeReader): boolean {
  if (dom.attribute(element, 'hidden') !== null) return !STREAMED.test(dom.attribute(element, 'id') ?? '');
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Collects text into pieces, and pieces into boxes. */
class Scribe {
  box: Box | null = null;
  readonly #boxes: Box[] = [];
  readonly #pieces: Piece[] = [];
  #nodes: (Text | typeof GAP)[] = [];
  #raw = '';
  #isBlank = true;
  #linked = 0;
  #bold = 0;
  #breaks = 0;

  open(element: Element, tag: string, name: string, parent: Box | null): void {
    this.#flush();
    this.box = { element, tag, parent, depth: parent ? parent.depth + 1 : 0, name, from: this.#pieces.length, to: 0 };
    this.#boxes.push(this.box);
  }

  close(box: Box): void {
    this.#flush();
    box.to = this.#pieces.length;
    this.box = box.parent;
  }

  write(node: Text, linked: boolean, bold: boolean): void {
    const { data } = node;
    if (data.length > LIMITS.nodeText) return;
    if (/\S/.test(data)) {
      if (this.#breaks > 1 || (this.#breaks === 1 && BULLET.test(data))) this.#flush();
      this.#breaks = 0;
      this.#isBlank = false;
      if (linked) this.#linked += data.length;
      if (bold) this.#bold += data.length;
    }
    this.#nodes.push(node);
    this.#raw += data;
  }

  /** A space that no text node holds. */
  part(): void {
    this.#nodes.push(GAP);
    this.#raw += ' ';
  }

  /** Two line breaks end a paragraph, as does one before a bullet. */
  lineBreak(): void {
    this.#breaks += 1;
    this.part();
  }

  finish(): Outline {
    for (let box = this.box; box; box = box.parent) this.close(box);
    return { boxes: this.#boxes, pieces: this.#pieces };
  }

  #flush(): void {
    const text = this.#isBlank ? '' : fold(this.#raw);
    if (text && this.box) {
      const linked = Math.min(this.#linked, text.length);
      const bold = Math.min(this.#bold, text.length);
      this.#pieces.push({ box: this.box, index: this.#pieces.length, nodes: this.#nodes, text, linked, bold });
    }
    if (this.#nodes.length > 0) this.#nodes = [];
    this.#raw = '';
    this.#isBlank = true;
    this.#linked = this.#bold = this.#breaks = 0;
  }
}

const BULLET = /^\s*[•●▪◦‣*–—-]\s/;
