import type { Annotation, AnnotationId } from '../core/annotation/annotation';

/** What became of a save: on disk, or met by a newer revision that somebody else saved. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly annotation: Annotation }
  | { readonly kind: 'conflict'; readonly stored: Annotation };

/** What a page may ask of the library; its entry hands them in. Each rejects with a ReadoutError. */
export interface ReaderActions {
  save(annotation: Annotation): Promise<SaveOutcome>;
  /** Resolves to the token that takes the deletion back. */
  remove(ids: readonly AnnotationId[]): Promise<string>;
  undo(token: string): Promise<readonly Annotation[]>;
}
