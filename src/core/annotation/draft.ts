import * as v from 'valibot';
import type { AnnotationId } from './annotation';

/** What a reader has typed into an annotation and is not yet in the library. */
export const DraftSchema = v.object({ note: v.string(), tags: v.string() });
export type Draft = v.InferOutput<typeof DraftSchema>;

/** Keeps what is typed from one key to the next, so that a popup or a page may close at any moment. */
export interface Drafts {
  read(id: AnnotationId): Promise<Draft | null>;
  /** Null forgets the draft. */
  write(id: AnnotationId, draft: Draft | null): Promise<void>;
}
