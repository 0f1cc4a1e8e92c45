import type { Colour } from '../../core/annotation/annotation';
import type { ActFamily } from '../../core/claims/acts';

/** What a mark looks like. */
export type MarkStyle =
  | { readonly kind: 'claim'; readonly family: ActFamily; readonly doubtful: boolean }
  | { readonly kind: 'key-point' }
  | { readonly kind: 'annotation'; readonly colour: Colour };

/**
 * Something painted in the page. Each range lies in one text node, as the text index gives them, so that where marks
 * overlap can be computed node by node.
 */
export interface Mark {
  readonly id: string;
  readonly style: MarkStyle;
  readonly ranges: readonly Range[];
}

/** Paints marks without touching the page's DOM. */
export interface Painter {
  /** Replaces all marks of this painter. */
  paint(marks: readonly Mark[]): void;
  /** The marks at a point of the viewport (CSS pixels), topmost first. */
  hit(x: number, y: number): readonly Mark[];
  /** Shows one mark as the focused one; null for none. */
  focus(id: string | null): void;
  /** Shows one mark as the one pointed at; null for none. */
  hover(id: string | null): void;
  /** Removes all that this painter painted, and its styles. */
  dispose(): void;
}
