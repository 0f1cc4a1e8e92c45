/**
 * The open shadow roots in which nodes stand, with those that these stand in. The browser's own ways to tell a
 * selection, a caret or a style from outside want to be told which roots may be looked into.
 */
export function shadowRootsOf(nodes: Iterable<Node>): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes)
    for (let root = shadowRootOf(node); root && !roots.has(root); root = shadowRootOf(root.host)) roots.add(root);
  return [...roots];
}

/** The shadow root a node stands in; null where it stands in the document itself. */
function shadowRootOf(node: Node): ShadowRoot | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
}

/** A place between two characters or nodes of the page, in the document or in a shadow tree of it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Below 0 where `a` stands before `b`, above 0 where it stands behind, across the borders of shadow trees. */
export function comparePlaces(a: Place, b: Place): number {
  const [first, second] = inOneTree(a, b);
  return first.compareBoundaryPoints(first.START_TO_START, second);
}

/** What the page says from one place to another, in the tree that they have in common; empty where none comes after. */
export function textBetween(from: Place, to: Place): string {
  const [start, end] = inOneTree(from, to);
  if (start.compareBoundaryPoints(start.START_TO_START, end) >= 0) return '';
  start.setEnd(end.startContainer, end.startOffset);
  return start.toString();
}

/** Two places as ranges in one tree: what stands in a shadow tree stands, seen from outside, in front of its host. */
function inOneTree(a: Place, b: Place): readonly [Range, Range] {
  const seen = seenFromOutside(b);
  for (const [root, range] of seenFromOutside(a)) {
    const other = seen.get(root);
    if (other) return [range, other];
  }
  throw new RangeError('two places of different documents cannot be compared');
}

/** A place as it is seen from its own tree and from each that this one stands in. */
function seenFromOutside({ node, offset }: Place): ReadonlyMap<Node, Range> {
  const create = () => (node.ownerDocument ?? (node as Document)).createRange();
  const range = create();
  range.setStart(node, offset);
  range.collapse(true);
  const seen = new Map([[node.getRootNode(), range]]);
  for (let host = shadowRootOf(node)?.host; host; host = shadowRootOf(host)?.host) {
    const before = create();
    before.setStartBefore(host);
    before.collapse(true);
    seen.set(host.getRootNode(), before);
  }
  return seen;
}
