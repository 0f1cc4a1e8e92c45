import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import { useLanguage } from '../../kit/speech';
import { AnnotationCard } from './annotation-card';
import type { PageStatus, ReadingTools } from './tools';

interface Properties {
  readonly status: PageStatus;
  readonly tools: Pick<ReadingTools, 'background' | 'drafts'>;
  readonly onJump: (mark: string) => void;
  readonly onSaved: (annotation: Annotation) => void;
  readonly onDelete: (id: AnnotationId) => void;
}

/** What the reader kept of this article, in the order of the text. */
export function Annotations({ status, tools, onJump, onSaved, onDelete }: Properties) {
  const { say } = useLanguage();
  const inOrder = [...status.annotations].sort((a, b) => startOf(a.annotation) - startOf(b.annotation));
  if (inOrder.length === 0) return <p class="r-empty">{say('annotations_none')}</p>;
  return (
    <ul class="r-list">
      {inOrder.map((placed) => (
        <AnnotationCard
          key={placed.annotation.id}
          placed={placed}
          article={status.article}
          tools={tools}
          onJump={onJump}
          onSaved={onSaved}
          onDelete={onDelete}
        />
      ))}
    </ul>
  );
}

const startOf = (annotation: Annotation): number => annotation.target.selector[1].start;
