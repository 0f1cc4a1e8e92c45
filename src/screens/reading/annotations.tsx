import { useState } from 'preact/hooks';
import { type Annotation, type AnnotationId, newPageNote, startOf } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { AnnotationCard } from './annotation-card';
import type { PageStatus, ReadingTools } from './tools';

interface Properties {
  readonly status: PageStatus;
  readonly tools: Pick<ReadingTools, 'background' | 'drafts' | 'copy'>;
  readonly onJump: (mark: string) => void;
  readonly onSaved: (annotation: Annotation) => void;
  readonly onDelete: (id: AnnotationId) => void;
}

/** What the reader kept of this article: the page note first, then what stands in the text, in its order. */
export function Annotations({ status, tools, onJump, onSaved, onDelete }: Properties) {
  const { say } = useLanguage();
  /** A page note that is being begun: it is in the library, and so in the status, with its first key. */
  const [begun, setBegun] = useState<Annotation | null>(null);
  const isThere = status.annotations.some(({ annotation }) => annotation.id === begun?.id);
  const all = [
    ...status.annotations,
    ...(begun && !isThere ? [{ annotation: begun, anchor: 'anchored' as const }] : []),
  ];
  const inOrder = all.sort((a, b) => startOf(a.annotation) - startOf(b.annotation));
  const hasPageNote = inOrder.some(({ annotation }) => annotation.target.selector === undefined);
  const begin = () => setBegun(newPageNote(status.article.url ?? status.id, new Date().toISOString()));
  return (
    <>
      {!hasPageNote && (
        <div class="r-page-note">
          <Button look="quiet" icon="edit" onPress={begin}>
            {say('page_note_begin')}
          </Button>
        </div>
      )}
      {inOrder.length === 0 && <p class="r-empty">{say('annotations_none')}</p>}
      <ul class="r-list">
        {inOrder.map((placed) => (
          <AnnotationCard
            key={placed.annotation.id}
            placed={placed}
            source={status}
            tools={tools}
            onJump={onJump}
            onSaved={onSaved}
            onDelete={onDelete}
            onDone={() => setBegun((before) => (before?.id === placed.annotation.id ? null : before))}
          />
        ))}
      </ul>
    </>
  );
}
