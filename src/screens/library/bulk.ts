import { type Annotation, bodiesOf, noteOf, tagsOf } from '../../core/annotation/annotation';
import type { Background } from '../../platform/protocol';

/** What a bulk change did. `before` are the annotations as they were, to take it back. */
export interface BulkResult {
  readonly saved: readonly Annotation[];
  readonly before: readonly Annotation[];
  /** Left as they are: somebody else changed them meanwhile. */
  readonly conflicts: number;
}

/** Saves a change of many annotations, one after the other. */
export async function changeAll(
  background: Background,
  annotations: readonly Annotation[],
  change: (annotation: Annotation) => Annotation,
): Promise<BulkResult> {
  const saved: Annotation[] = [];
  const before: Annotation[] = [];
  for (const annotation of annotations) {
    const edited = { ...change(annotation), modified: new Date().toISOString() };
    const result = await background('annotation/save', { annotation: edited });
    if (result.kind === 'conflict') continue;
    saved.push(result.annotation);
    before.push(annotation);
  }
  return { saved, before, conflicts: annotations.length - saved.length };
}

/** Puts back what a bulk change changed; what was changed again since stays. */
export async function takeBack(background: Background, { saved, before }: BulkResult): Promise<void> {
  const original = new Map(before.map((annotation) => [annotation.id, annotation]));
  await changeAll(background, saved, (annotation) => ({
    ...annotation,
    body: original.get(annotation.id)!.body,
    colour: original.get(annotation.id)!.colour,
  }));
}

export const withTags =
  (added: readonly string[]) =>
  (annotation: Annotation): Annotation => ({
    ...annotation,
    body: bodiesOf(noteOf(annotation), [...tagsOf(annotation), ...added]),
  });
