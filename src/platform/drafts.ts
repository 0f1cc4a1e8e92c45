import * as v from 'valibot';
import type { AnnotationId } from '../core/annotation/annotation';
import { browser } from './browser';

/** What a reader has typed into an annotation and is not yet in the library. */
const DraftSchema = v.object({ note: v.string(), tags: v.string() });
export type Draft = v.InferOutput<typeof DraftSchema>;

/** Keeps what is typed from one key to the next, so that a popup may close at any moment. */
export interface Drafts {
  read(id: AnnotationId): Promise<Draft | null>;
  /** Null forgets the draft. */
  write(id: AnnotationId, draft: Draft | null): Promise<void>;
}

const keyOf = (id: AnnotationId): string => `draft:${id}`;

/** Drafts on disk: they outlive the popup, the background and the browser. */
export const storedDrafts: Drafts = {
  async read(id) {
    const found = v.safeParse(DraftSchema, (await browser.storage.local.get(keyOf(id)))[keyOf(id)]);
    return found.success ? found.output : null;
  },
  write: (id, draft) =>
    draft ? browser.storage.local.set({ [keyOf(id)]: draft }) : browser.storage.local.remove(keyOf(id)),
};
