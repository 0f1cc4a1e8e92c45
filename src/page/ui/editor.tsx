import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Annotation, type Colour, noteOf, quoteOf, tagsOf } from '../../core/annotation/annotation';
import type { Draft } from '../../core/annotation/draft';
import { Button } from '../../kit/button';
import { Conflict } from '../../kit/conflict';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { TagField } from '../../kit/tag-field';
import { Quoted } from './quoted';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { EditorView } from './view';

interface Properties {
  readonly view: EditorView;
  readonly onClose: () => void;
  /** Told how the editor is to be left while it holds words that are not saved; null while it holds none. */
  readonly onUnsaved: (leave: (() => void) | null) => void;
}

const draftOf = (annotation: Annotation): Draft => ({
  note: noteOf(annotation),
  tags: tagsOf(annotation).join(', '),
});

/** The note, tags and colour of one annotation. What is typed stays until it is saved or given up; leaving saves it. */
export function Editor({ view, onClose, onUnsaved }: Properties) {
  const { annotation, focus } = view;
  const { say } = useLanguage();
  const id = useId();
  const task = useTask();
  const saved = draftOf(annotation);
  const [draft, setDraft] = useState(saved);
  // A key that leaves may follow the last typed one before anything is drawn.
  const latest = useRef({ draft, colour: annotation.colour });
  const [colour, setColour] = useState(annotation.colour);
  const [stored, setStored] = useState<Annotation | null>(null);
  /** Why what is typed is not safe from the loss of the tab. */
  const [unsafe, setUnsafe] = useState<unknown>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`[name=${focus}]`)?.focus();
    view.left.then((left) => left && show(left), setUnsafe);
  }, []);

  const written = () => ({ ...latest.current.draft, colour: latest.current.colour });
  const save = (over: Annotation | null) =>
    task.run(async () => {
      const outcome = await view.save(written(), over);
      setStored(outcome.kind === 'conflict' ? outcome.stored : null);
    });
  const show = (next: Draft) => {
    latest.current.draft = next;
    setDraft(next);
    onUnsaved(isTyped() ? () => save(null) : null);
  };
  const type = (change: Partial<Draft>) => {
    show({ ...latest.current.draft, ...change });
    view.typed(latest.current.draft).then(() => setUnsafe(null), setUnsafe);
  };
  const paint = (next: Colour) => {
    latest.current.colour = next;
    setColour(next);
  };
  const isTyped = () => latest.current.draft.note !== saved.note || latest.current.draft.tags !== saved.tags;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(null);
  };
  const cancel = () => (isTyped() ? task.run(() => view.discard(latest.current.draft)) : onClose());

  return (
    <section class="p-editor" role="dialog" ref={box} aria-label={say('annotation')} onKeyDown={onKeyDown}>
      <Quoted as="blockquote" className="p-quote">
        {quoteOf(annotation)}
      </Quoted>
      <label class="k-label" for={`${id}-note`}>
        {say('note')}
      </label>
      <textarea
        class="k-field"
        id={`${id}-note`}
        name="note"
        dir="auto"
        // Tells an empty field from one that is written in.
        placeholder=" "
        value={draft.note}
        onInput={(event) => type({ note: event.currentTarget.value })}
      />
      <label class="k-label" for={`${id}-tags`}>
        {say('tags')}
      </label>
      <TagField id={`${id}-tags`} value={draft.tags} known={view.knownTags} onType={(tags) => type({ tags })} />
      <Swatches chosen={colour} onChoose={paint} />
      {stored && (
        <Conflict
          stored={stored}
          choices={{
            keepMine: () => save(stored),
            takeStored: () => task.run(view.takeStored),
            keepBoth: () => task.run(() => view.keepBoth(written())),
          }}
        />
      )}
      {unsafe !== null && task.state.kind !== 'failed' && <Failure error={unsafe} />}
      <Trouble task={task} />
      <div class="k-row">
        <Button look="primary" onPress={() => save(null)} disabled={task.state.kind === 'busy'}>
          {say(task.state.kind === 'busy' ? 'saving' : 'save')}
        </Button>
        <Button onPress={cancel}>{say('cancel')}</Button>
        {annotation.revision > 0 && (
          <Button
            look="quiet"
            icon="delete"
            label={say('delete')}
            onPress={() => task.run(() => view.remove(annotation))}
          />
        )}
      </div>
    </section>
  );
}
