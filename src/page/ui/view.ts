import type { Annotation, Colour } from '../../core/annotation/annotation';
import type { ArticleMark } from '../marks';
import type { SaveOutcome } from '../reader-actions';
import type { Box, Side } from './place';

/** What can be done with words that are selected. */
export interface ToolbarView {
  readonly kind: 'toolbar';
  readonly highlight: (colour: Colour) => Promise<void>;
  readonly annotate: (focus: EditorField) => void;
}

/** Words were selected that cannot be marked, and why. */
export interface NoticeView {
  readonly kind: 'notice';
  readonly message: 'select_outside' | 'select_across';
}

/** The marks at one place, the innermost first. */
export interface CardView {
  readonly kind: 'card';
  readonly marks: readonly ArticleMark[];
  /** The annotation that was made from a claim or key point already. */
  readonly keptFrom: (mark: ArticleMark) => Annotation | null;
  readonly keep: (mark: ArticleMark) => Promise<void>;
  readonly edit: (annotation: Annotation) => void;
  readonly remove: (annotation: Annotation) => Promise<void>;
}

export type EditorField = 'note' | 'tags';

/** An annotation being written; `revision` 0 is one that is not saved yet. */
export interface EditorView {
  readonly kind: 'editor';
  readonly annotation: Annotation;
  readonly focus: EditorField;
  readonly save: (annotation: Annotation) => Promise<SaveOutcome>;
  readonly remove: (annotation: Annotation) => Promise<void>;
}

export type View = ToolbarView | NoticeView | CardView | EditorView;

/** Where a view stands: beside these boxes, asked for anew whenever the page moves. */
export interface Placement {
  readonly words: () => readonly Box[];
  readonly side: Side;
  readonly takesFocus: boolean;
}
