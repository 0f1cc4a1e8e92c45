import type { Annotation, Colour } from '../../core/annotation/annotation';
import type { Draft } from '../../core/annotation/draft';
import type { Act } from '../../core/claims/acts';
import type { ArticleMark } from '../marks/marks';
import type { SaveOutcome } from '../reader-actions';
import type { Box, Side } from './place';

/** What can be done with words that are selected. */
export interface ToolbarView {
  readonly kind: 'toolbar';
  readonly highlight: (colour: Colour) => Promise<void>;
  readonly annotate: (focus: EditorField) => void;
}

/** Words are being chosen that a claim is to have instead of its own; `use` is there once some are selected. */
export interface WordsView {
  readonly kind: 'words';
  readonly use: (() => Promise<void>) | null;
  readonly cancel: () => void;
}

/** The marks at one place, the innermost first. */
export interface CardView {
  readonly kind: 'card';
  readonly marks: readonly ArticleMark[];
  /** The annotation that was made from a claim or key point already. */
  readonly keptFrom: (mark: ArticleMark) => Annotation | null;
  readonly keep: (mark: ArticleMark) => Promise<void>;
  /** Begins to write a note on a mark; one that is not kept yet is kept with it. */
  readonly write: (mark: ArticleMark) => void;
  readonly remove: (annotation: Annotation) => Promise<void>;
  /** Puts the quotation with its source on the clipboard. */
  readonly copy: (mark: ArticleMark) => Promise<void>;
  /** How a claim is corrected; null for what is no claim of the engine's. */
  readonly correcting: (mark: ArticleMark) => Correcting | null;
}

/** What the reader can say against a claim. Each resolves when it is stored. */
export interface Correcting {
  readonly act: Act;
  readonly speaker: string | null;
  /** Who else speaks in the article. */
  readonly speakers: readonly string[];
  /** What the source says, where its words can stand for a speaker beyond this claim, and whose ministry briefs. */
  readonly source: { readonly words: string; readonly ministry: string | null } | null;
  readonly change: (to: Corrected) => Promise<void>;
  readonly notAClaim: () => Promise<void>;
  readonly chooseWords: () => void;
}

/** How far it reaches that the words of a source stand for a speaker. */
export const SPEAKER_REACHES = ['claim', 'article', 'ministry', 'everywhere'] as const;
export type SpeakerReach = (typeof SPEAKER_REACHES)[number];

/** What a claim is to be instead. */
export interface Corrected {
  readonly act: Act;
  readonly speaker: string | null;
  readonly reach: SpeakerReach;
}

export type EditorField = 'note' | 'tags';

/** What is written into an annotation. */
export interface Written extends Draft {
  readonly colour: Colour;
}

/** An annotation being written; `revision` 0 is one that is not saved yet. */
export interface EditorView {
  readonly kind: 'editor';
  readonly annotation: Annotation;
  readonly focus: EditorField;
  /** The tags in use, the most used first. */
  readonly knownTags: () => Promise<readonly string[]>;
  /** What was typed before and not saved. */
  readonly left: Promise<Draft | null>;
  /** Keeps what is typed so far, so that it outlives the tab. */
  readonly typed: (draft: Draft) => Promise<void>;
  /** `over` is the stored state that is to be written over, where there was a conflict. */
  readonly save: (written: Written, over: Annotation | null) => Promise<SaveOutcome>;
  /** Gives up what was typed. */
  readonly discard: (draft: Draft) => Promise<void>;
  /** Gives up what was typed for what somebody else has stored. */
  readonly takeStored: () => Promise<void>;
  /** Saves what was typed as another annotation, beside what somebody else has stored. */
  readonly keepBoth: (written: Written) => Promise<void>;
  readonly remove: (annotation: Annotation) => Promise<void>;
}

export type View = ToolbarView | WordsView | CardView | EditorView;

/** Where a view stands: beside these boxes, asked for anew whenever the page moves. */
export interface Placement {
  readonly words: () => readonly Box[];
  readonly side: Side;
  readonly takesFocus: boolean;
}
