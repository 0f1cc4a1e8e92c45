import { useState } from 'preact/hooks';
import { type Annotation, type AnnotationId, newPageNote, startOf } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
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

/** What the reader kept of this article: the page note first, then what stands in the text, in its order. */
export function Annotations({ status, tools, onJump, onSaved, onDelete }: Properties) {
  const { say } = useLanguage();
  const inOrder = [...status.annotations].sort((a, b) => startOf(a.annotation) - startOf(b.annotation));
  const hasPageNote = inOrder.some(({ annotation }) => annotation.target.selector === undefined);
  return (
    <>
      {!hasPageNote && <PageNoteButton status={status} background={tools.background} />}
      {inOrder.length === 0 && <p class="r-empty">{say('annotations_none')}</p>}
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
    </>
  );
}

/** Begins a note on all of the article; it comes into the list as every change of the library does. */
function PageNoteButton({ status, background }: Pick<Properties, 'status'> & Pick<ReadingTools, 'background'>) {
  const { say } = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const begin = () => {
    const annotation = newPageNote(status.article.url ?? status.id, new Date().toISOString());
    background('annotation/save', { annotation }).catch(setError);
  };
  return (
    <div class="r-page-note">
      <Button look="quiet" icon="edit" onPress={begin}>
        {say('page_note_begin')}
      </Button>
      {error !== null && <Failure error={error} />}
    </div>
  );
}
