import { useId, useState } from 'preact/hooks';
import { type Annotation, noteOf, tagsOf } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Tags } from '../../kit/tags';
import type { ArticleMark } from '../marks/marks';
import { Correct } from './correct';
import { ClaimFacts, KeyPointFacts } from './mark-facts';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { CardView } from './view';

interface Properties {
  readonly view: CardView;
  readonly onClose: () => void;
}

/** What is known of the words the reader pointed at: a claim, a key point, an annotation, or several of them. */
export function Card({ view, onClose }: Properties) {
  const { say } = useLanguage();
  const id = useId();
  // What was kept from a mark is shown with it, not beside it.
  const kept = view.marks.flatMap((mark) => (mark.kind === 'annotation' ? [] : (view.keptFrom(mark)?.id ?? [])));
  const marks = view.marks.filter((mark) => !kept.includes(mark.id as Annotation['id']));
  return (
    <section class="p-card" role="dialog" aria-label={say('card')} aria-describedby={id} tabIndex={-1}>
      <div id={id}>
        {marks.map((mark) => (
          <MarkSection key={mark.id} mark={mark} view={view} />
        ))}
      </div>
      <div class="p-close">
        <Button look="quiet" icon="close" label={say('close')} onPress={onClose} />
      </div>
    </section>
  );
}

function MarkSection({ mark, view }: { mark: ArticleMark; view: CardView }) {
  const { say } = useLanguage();
  const [isCorrecting, setCorrecting] = useState(false);
  const annotation = mark.kind === 'annotation' ? mark.placed.annotation : view.keptFrom(mark);
  const correcting = view.correcting(mark);
  return (
    <div class="p-section" data-colour={annotation?.colour}>
      <Facts mark={mark} />
      {annotation && <Written annotation={annotation} />}
      {mark.kind === 'annotation' && mark.placed.anchor.state === 'moved' && (
        <p class="p-doubt">{say('anchor_moved')}</p>
      )}
      {isCorrecting && correcting ? (
        <Correct correcting={correcting} onClose={() => setCorrecting(false)} />
      ) : (
        <Tools mark={mark} view={view} annotation={annotation} onCorrect={correcting && (() => setCorrecting(true))} />
      )}
    </div>
  );
}

function Facts({ mark }: { mark: ArticleMark }) {
  switch (mark.kind) {
    case 'claim':
      return <ClaimFacts claim={mark.claim} />;
    case 'key-point':
      return <KeyPointFacts keyPoint={mark.keyPoint} />;
    case 'annotation':
      return mark.placed.annotation.claim && <ClaimFacts claim={mark.placed.annotation.claim} />;
  }
}

/** What the reader wrote; nothing where that is nothing. */
function Written({ annotation }: { annotation: Annotation }) {
  const { say } = useLanguage();
  const note = noteOf(annotation);
  return (
    <>
      {note && (
        <p class="p-note" dir="auto">
          {note}
        </p>
      )}
      <Tags tags={tagsOf(annotation)} label={say('tags')} />
    </>
  );
}

interface ToolsProperties {
  readonly mark: ArticleMark;
  readonly view: CardView;
  readonly annotation: Annotation | null;
  readonly onCorrect: (() => void) | null;
}

/** What can be done with a mark. */
function Tools({ mark, view, annotation, onCorrect }: ToolsProperties) {
  const { say } = useLanguage();
  const task = useTask();
  const [isCopied, setCopied] = useState(false);
  const copy = () => task.run(() => view.copy(mark).then(() => setCopied(true)));
  return (
    <>
      <div class="k-row p-tools">
        {annotation ? (
          mark.kind !== 'annotation' && (
            <span class="p-soft" role="status">
              {say('kept')}
            </span>
          )
        ) : (
          <Button look="primary" disabled={task.state.kind === 'busy'} onPress={() => task.run(() => view.keep(mark))}>
            {say('keep')}
          </Button>
        )}
        <Button look="quiet" icon="edit" onPress={() => view.write(mark)}>
          {say('note')}
        </Button>
        <Button look="quiet" icon="copy" onPress={copy}>
          {say(isCopied ? 'copied' : 'copy')}
          {!isCopied && (
            <>
              {' '}
              <span class="k-hidden">{say('copy_with_source')}</span>
            </>
          )}
        </Button>
        {onCorrect && (
          <Button look="quiet" onPress={onCorrect}>
            {say('correct')}
          </Button>
        )}
        {annotation && (
          <Button
            look="quiet"
            icon="delete"
            label={say('delete')}
            onPress={() => task.run(() => view.remove(annotation))}
          />
        )}
      </div>
      <Trouble task={task} />
    </>
  );
}
