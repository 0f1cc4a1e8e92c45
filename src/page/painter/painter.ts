import type { Colour } from '../../core/annotation/annotation';
import type { ActFamily } from '../../core/claims/acts';

/** What a mark looks like. One style of the painter for each. */
export type MarkStyle =
  | { readonly kind: 'claim'; readonly family: ActFamily; readonly doubtful: boolean }
  | { readonly kind: 'key-point' }
  | { readonly kind: 'annotation'; readonly colour: Colour };

/** Something painted in the page. `ranges` are several where a claim's content is interrupted. */
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
  /** Removes all that this painter painted, and its styles. */
  dispose(): void;
}
