import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Annotation, bodiesOf, noteOf, quoteOf, tagsOf } from '../../core/annotation/annotation';
import { tagsFrom } from '../../core/annotation/tags';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { EditorView } from './view';

interface Properties extends EditorView {
  readonly onClose: () => void;
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** The note, tags and colour of one annotation. What is typed stays until it is saved or given up. */
export function Editor({ annotation, focus, save, remove, onClose, onUnsaved }: Properties) {
  const { say } = useLanguage();
  const id = useId();
  const task = useTask();
  const [note, setNote] = useState(() => noteOf(annotation));
  const [tags, setTags] = useState(() => tagsOf(annotation).join(', '));
  const [colour, setColour] = useState(annotation.colour);
  const [stored, setStored] = useState<Annotation | null>(null);
  const field = useRef<HTMLElement>(null);
  useEffect(() => field.current?.querySelector<HTMLElement>(`[name=${focus}]`)?.focus(), [focus]);

  const typed = note !== noteOf(annotation) || tags !== tagsOf(annotation).join(', ');
  useEffect(() => onUnsaved(typed), [typed]);

  const saveOn = (revision: number) =>
    task.run(async () => {
      const body = bodiesOf(note, tagsFrom(tags));
      const outcome = await save({ ...annotation, revision, body, colour, modified: new Date().toISOString() });
      setStored(outcome.kind === 'conflict' ? outcome.stored : null);
    });
  const submit = () => saveOn(annotation.revision);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <section class="p-editor" ref={field} aria-label={say('annotation')} onKeyDown={onKeyDown}>
      <blockquote class="p-quote" dir="auto">
        {quoteOf(annotation)}
      </blockquote>
      <label class="k-label" for={`${id}-note`}>
        {say('note')}
      </label>
      <textarea
        class="k-field"
        id={`${id}-note`}
        name="note"
        dir="auto"
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <label class="k-label" for={`${id}-tags`}>
        {say('tags')}
      </label>
      <input
        class="k-field"
        id={`${id}-tags`}
        name="tags"
        dir="auto"
        placeholder={say('tags_hint')}
        value={tags}
        onInput={(event) => setTags(event.currentTarget.value)}
      />
      <Swatches chosen={colour} onChoose={setColour} />
      {stored && <Conflict stored={stored} onKeepMine={() => saveOn(stored.revision)} onTakeStored={onClose} />}
      <Trouble task={task} />
      <div class="k-row">
        <Button look="primary" onPress={submit} disabled={task.state.kind === 'busy'}>
          {say(task.state.kind === 'busy' ? 'saving' : 'save')}
        </Button>
        <Button onPress={onClose}>{say('cancel')}</Button>
        {annotation.revision > 0 && (
          <Button look="quiet" icon="delete" label={say('delete')} onPress={() => task.run(() => remove(annotation))} />
        )}
      </div>
    </section>
  );
}

interface ConflictProperties {
  readonly stored: Annotation;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

function Conflict({ stored, onKeepMine, onTakeStored }: ConflictProperties) {
  const { say } = useLanguage();
  return (
    <Notice kind="error">
      <p>{say('conflict')}</p>
      <blockquote dir="auto">{noteOf(stored) || say('conflict_no_note')}</blockquote>
      <div class="k-row">
        <Button onPress={onKeepMine}>{say('conflict_keep_mine')}</Button>
        <Button onPress={onTakeStored}>{say('conflict_take_stored')}</Button>
      </div>
    </Notice>
  );
}
