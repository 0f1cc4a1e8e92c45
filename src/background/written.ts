import type { AnnotationId } from '../core/annotation/annotation';
import type { pageIn } from '../platform/messages';

/** The annotations that the reader is writing in these tabs; one without a page of ours writes none. */
export async function writtenIn(tabs: readonly number[], page: typeof pageIn): Promise<AnnotationId[]> {
  const answers = await Promise.allSettled(tabs.map((tab) => page(tab)('page/written', {})));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
