import { useState } from 'preact/hooks';
import { type Annotation, type AnnotationId, noteOf, quoteOf, tagsOf } from '../../core/annotation/annotation';
import { citationOf } from '../../core/formats/citation';
import type { ExportEntry } from '../../core/formats/format';
import { Button } from '../../kit/button';
import { Conflict } from '../../kit/conflict';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { Tags } from '../../kit/tags';
import { knownTags } from '../../platform/known-tags';
import { AnnotationFields } from './annotation-fields';
import { useMarkState } from './in-view';
import { Passage } from './passage';
import type { PlacedAnnotation, ReadingTools } from './tools';
import { type AnnotationEditor, useAnnotationEditor } from './use-annotation-editor';

interface Properties {
  readonly placed: PlacedAnnotation;
  /** The article with its analysis, which a citation names; null while they are being fetched. */
  readonly source: Omit<ExportEntry, 'annotation'> | null;
  readonly tools: Pick<ReadingTools, 'background' | 'drafts' | 'copy'>;
  /** Null where the words are not shown: the text stands beside the card. */
  readonly onJump: ((mark: string) => void) | null;
  readonly onSaved: (annotation: Annotation) => void;
  readonly onDelete: (id: AnnotationId) => void;
  /** Called when the reader is done with editing. */
  readonly onDone?: () => void;
}

/** One annotation: the words, where they are now, and what the reader wrote; its fields when they want to write. */
export function AnnotationCard(properties: Properties) {
  const { placed, source, tools, onJump, onSaved, onDelete, onDone } = properties;
  const { annotation, anchor } = placed;
  const { say } = useLanguage();
  // A note that is just begun is there to be written.
  const [editing, setEditing] = useState(annotation.revision === 0);
  const editor = useAnnotationEditor(annotation, tools, onSaved, () => setEditing(true));
  const done = () => {
    void editor.settle().then(() => {
      setEditing(false);
      onDone?.();
    });
  };
  return (
    <li class="r-annotation" data-colour={annotation.colour} {...useMarkState(annotation.id)}>
      {!quoteOf(annotation) && <p class="r-facts">{say('page_note')}</p>}
      {onJump && quoteOf(annotation) && (
        <Passage article={source?.article ?? null} onJump={() => onJump(annotation.id)}>
          {quoteOf(annotation)}
        </Passage>
      )}
      {anchor !== 'anchored' && <p class="r-doubt">{say(`anchor_${anchor}`)}</p>}
      {editing ? (
        <AnnotationFields
          editor={editor}
          annotation={annotation}
          knownTags={() => knownTags(tools.background)}
          onDone={done}
        />
      ) : (
        <Written
          annotation={annotation}
          copy={source && (() => tools.copy(citationOf({ annotation, ...source })))}
          onEdit={() => setEditing(true)}
          onDelete={() => void editor.settle().then(() => onDelete(annotation.id))}
        />
      )}
      <Outcome editor={editor} />
    </li>
  );
}

interface WrittenProperties {
  readonly annotation: Annotation;
  /** Puts the quotation with its source on the clipboard. */
  readonly copy: (() => Promise<void>) | null;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** What the reader wrote; pressing it is writing on. */
function Written({ annotation, copy, onEdit, onDelete }: WrittenProperties) {
  const { say } = useLanguage();
  const note = noteOf(annotation);
  const tags = tagsOf(annotation);
  const [copied, setCopied] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  return (
    <>
      {note && (
        <button type="button" class="r-note" dir="auto" onClick={onEdit}>
          {note}
        </button>
      )}
      <Tags tags={tags} label={say('tags')} />
      <div class="k-row r-tools">
        <Button look="quiet" icon="edit" onPress={onEdit}>
          {say(note || tags.length > 0 ? 'edit' : 'note_add')}
        </Button>
        {copy && quoteOf(annotation) && (
          <Button look="quiet" icon="copy" onPress={() => void copy().then(() => setCopied(true), setTrouble)}>
            {say(copied ? 'copied' : 'copy')}
            {!copied && (
              <>
                {' '}
                <span class="k-hidden">{say('copy_with_source')}</span>
              </>
            )}
          </Button>
        )}
        <Button look="quiet" icon="delete" label={say('delete')} onPress={onDelete} />
      </div>
      <span class="k-hidden" role="status">
        {copied && say('copied')}
      </span>
      {trouble !== null && <Failure error={trouble} />}
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
