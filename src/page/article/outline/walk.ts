import { fold } from '../layout/fold';
import { hides } from './hidden';
import { type NativeDom, type NodeReader, PLAIN } from './native-dom';
import { type Box, GAP, type Outline, type Piece } from './outline';
import { nameReader } from './page-names';
import { FLOW } from './tags';

/** Nodes between two places where the walk may be interrupted. */
const STRIDE = 1000;
/** What no article needs; beyond, a page is cut off rather than a reader kept waiting. `pieceText` is in characters. */
const LIMITS = { nodes: 400_000, depth: 600, pieceText: 200_000 };

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
 * Walks a page once, top to bottom, shadow roots, their slots and frames of the same origin included, and yields now
 * and then so that a caller can let the page breathe. Recursion would not survive a million nested elements.
 */
export function* walk(root: Element, dom: NativeDom): Generator<void, Outline> {
  const scribe = new Scribe();
  const visitor = new Visitor(scribe, dom, yield* hiddenIn(dom));
  const stack: Frame[] = [];
  const tag = dom.localName(root);
  scribe.open(root, tag, '', null);
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
    const type: unknown = node.nodeType;
    if (type === TEXT) {
      scribe.write(node as Text, frame.linked, frame.bold);
      frame.next = following(frame, node, PLAIN);
    } else if (type === ELEMENT || typeof type !== 'number') {
      // Only a form's `nodeType` can be something else than a number.
      const name = type === ELEMENT ? (node as Element).localName : 'form';
      const reader = name === 'form' || typeof name !== 'string' ? dom : PLAIN;
      frame.next = following(frame, node, reader);
      if (stack.length < LIMITS.depth) {
        const entered = visitor.enter(node as Element, reader === dom ? 'form' : name, frame, reader);
        if (entered) stack.push(entered);
      }
    } else frame.next = following(frame, node, PLAIN);
  }
  return scribe.finish();
}

const following = (frame: Frame, node: Node, reader: NodeReader): Node | null =>
  frame.slotted ? (frame.slotted.shift() ?? null) : reader.nextSibling(node);

/** Decides of each element what is read of it. */
class Visitor {
  readonly #nameOf = nameReader();

  constructor(
    readonly scribe: Scribe,
    readonly dom: NativeDom,
    readonly hidden: ReadonlySet<Element>,
  ) {}

  /** What is inside an element and how to walk it, or null where it holds nothing to read. */
  enter(element: Element, tag: string, { linked, bold }: Frame, reader: NodeReader): Frame | null {
    const flow = FLOW.get(tag);
    if (flow === 'silent') return null;
    if (flow === 'break') {
      this.scribe.lineBreak();
      return null;
    }
    if (this.hidden.size > 0 && this.hidden.has(element)) return null;
    if (flow === undefined) {
      const next = childrenOf(element, tag, reader);
      if (!next) {
        this.scribe.end();
        return null;
      }
      this.scribe.open(element, tag, this.#nameOf(reader, element), this.scribe.box);
      return { next, box: this.scribe.box, linked, bold };
    }
    if (flow === 'parting') this.scribe.part();
    if (tag === 'span' && UNSEEN.test(reader.className(element))) return null;
    const style = { box: null, linked: linked || tag === 'a', bold: bold || tag === 'b' || tag === 'strong' };
    if (tag === 'slot') return inSlot(element as HTMLSlotElement, style, reader);
    const next = reader.firstChild(element);
    return next && { next, ...style };
  }
}

/** Words for screen readers alone, inside a line: "opens in a new tab". */
const UNSEEN = /\b(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden)\b/i;

/** A part that React has sent ahead and will put in its place; in a saved page it waits for ever. */
const STREAMED = /^S:[\da-f]+$/;

/** The elements that say themselves that they are hidden: asked for at once, which costs less than asking each. */
function* hiddenIn(dom: NativeDom): Generator<void, ReadonlySet<Element>> {
  const said = dom.select(dom.document, '[hidden],[aria-hidden="true"],[style]');
  const hidden = new Set<Element>();
  for (let i = 0; i < said.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    if (isHidden(said[i]!, dom)) hidden.add(said[i]!);
  }
  return hidden;
}

function isHidden(element: Element, dom: NodeReader): boolean {
  if (hides('hidden', dom.attribute(element, 'hidden'))) return !STREAMED.test(dom.attribute(element, 'id') ?? '');
  return (['aria-hidden', 'style'] as const).some((name) => hides(name, dom.attribute(element, name)));
}

/** What a slot shows: the nodes given to it, or else what it holds itself. */
function inSlot(slot: HTMLSlotElement, style: Omit<Frame, 'next'>, reader: NodeReader): Frame {
  const [first, ...slotted] = slot.assignedNodes();
  return first ? { next: first, slotted, ...style } : { next: reader.firstChild(slot), ...style };
}

/** Components are what has a shadow root; other elements have one rather where they hold nothing else. */
function childrenOf(element: Element, tag: string, reader: NodeReader): Node | null {
  const child = reader.firstChild(element);
  if (child && !tag.includes('-')) return child;
  const shadow = reader.shadowRoot(element);
  return shadow ? reader.firstChild(shadow) : child;
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
    if (this.#raw.length + data.length > LIMITS.pieceText) return;
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

  /** What follows is another block, after one that holds nothing. */
  end(): void {
    this.#flush();
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
      this.#pieces.push({
        box: this.box,
        index: this.#pieces.length,
        nodes: this.#nodes,
        text,
        size: sizeOf(text),
        linked,
        bold,
      });
    }
    if (this.#nodes.length > 0) this.#nodes = [];
    this.#raw = '';
    this.#isBlank = true;
    this.#linked = this.#bold = this.#breaks = 0;
  }
}

const BULLET = /^\s*[•●▪◦‣*–—-]\s/;

const SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Letters that one sign stands for, about. */
const LETTERS = 3;

const sizeOf = (text: string): number =>
  text.search(SIGN) < 0 ? text.length : text.length + (LETTERS - 1) * text.match(SIGN)!.length;
