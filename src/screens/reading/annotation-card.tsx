import { useId } from 'preact/hooks';
import { type Annotation, type AnnotationId, quoteOf } from '../../core/annotation/annotation';
import type { Article } from '../../core/article/article';
import { Button } from '../../kit/button';
import { Conflict } from '../../kit/conflict';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { useMarkState } from './in-view';
import { Passage } from './passage';
import type { PlacedAnnotation, ReadingTools } from './tools';
import { type AnnotationEditor, useAnnotationEditor } from './use-annotation-editor';

interface Properties {
  readonly placed: PlacedAnnotation;
  readonly article: Pick<Article, 'language' | 'direction'>;
  readonly tools: Pick<ReadingTools, 'background' | 'drafts'>;
  /** Null where the words are not shown: the text stands beside the card. */
  readonly onJump: ((mark: string) => void) | null;
  readonly onSaved: (annotation: Annotation) => void;
  readonly onDelete: (id: AnnotationId) => void;
}

/** One annotation: the words, where they are now, and the reader's note, tags and colour, saved as they are edited. */
export function AnnotationCard({
  placed: { annotation, anchor },
  article,
  tools,
  onJump,
  onSaved,
  onDelete,
}: Properties) {
  const { say } = useLanguage();
  const editor = useAnnotationEditor(annotation, tools, onSaved);
  return (
    <li class="r-annotation" data-colour={annotation.colour} {...useMarkState(annotation.id)}>
      {!quoteOf(annotation) && <p class="r-facts">{say('page_note')}</p>}
      {onJump && quoteOf(annotation) && (
        <Passage article={article} onJump={() => onJump(annotation.id)}>
          {quoteOf(annotation)}
        </Passage>
      )}
      {anchor !== 'anchored' && <p class="r-doubt">{say(`anchor_${anchor}`)}</p>}
      <NoteFields editor={editor} />
      <Outcome editor={editor} />
      <div class="k-row r-tools">
        <Swatches chosen={annotation.colour} onChoose={editor.choose} />
        <span class="r-saved">{say(editor.state.kind === 'saved' ? 'saved' : 'saving')}</span>
        <Button
          look="quiet"
          icon="delete"
          label={say('delete')}
          onPress={() => void editor.settle().then(() => onDelete(annotation.id))}
        />
      </div>
    </li>
  );
}

function NoteFields({ editor: { draft, type } }: { editor: AnnotationEditor }) {
  const { say } = useLanguage();
  const id = useId();
  return (
    <>
      <label class="k-label" for={`${id}-note`}>
        {say('note')}
      </label>
      <textarea
        class="k-field"
        id={`${id}-note`}
        dir="auto"
        value={draft.note}
        onInput={(event) => type({ note: event.currentTarget.value })}
      />
      <label class="k-label" for={`${id}-tags`}>
        {say('tags')}
      </label>
      <input
        class="k-field"
        id={`${id}-tags`}
        dir="auto"
        placeholder={say('tags_hint')}
        value={draft.tags}
        onInput={(event) => type({ tags: event.currentTarget.value })}
      />
    </>
  );
}

/** What the reader should know of the last save: nothing where it went well. */
function Outcome({ editor: { state, retry } }: { editor: AnnotationEditor }) {
  const { say } = useLanguage();
  switch (state.kind) {
    case 'saved':
    case 'unsaved':
      return null;
    case 'failed':
      return (
        <>
          <Failure error={state.error} />
          <div class="k-row">
            <Button onPress={retry}>{say('try_again')}</Button>
          </div>
        </>
      );
    case 'conflict':
      return <Conflict stored={state.stored} choices={state.choices} />;
  }
}
