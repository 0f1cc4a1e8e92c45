import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../core/annotation/annotation';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import { Swatches } from '../../kit/swatches';
import { TagField } from '../../kit/tag-field';
import type { AnnotationEditor } from './use-annotation-editor';

interface Properties {
  readonly editor: AnnotationEditor;
  readonly annotation: Annotation;
  readonly knownTags: () => Promise<readonly string[]>;
  readonly onDone: () => void;
}

/** The note, tags and colour of an annotation, saved as they are edited. */
export function AnnotationFields({ editor, annotation, knownTags, onDone }: Properties) {
  const { draft, type, choose, state } = editor;
  const { say } = useLanguage();
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    // Escape is heard from the fields inside.
    <fieldset
      class="r-fields"
      aria-label={say('annotation')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <label class="k-label" for={`${id}-note`}>
        {say('note')}
      </label>
      <textarea
        class="k-field"
        id={`${id}-note`}
        dir="auto"
        // Tells an empty field from one that is written in.
        placeholder=" "
        ref={note}
        value={draft.note}
        onInput={(event) => type({ note: event.currentTarget.value })}
      />
      <label class="k-label" for={`${id}-tags`}>
        {say('tags')}
      </label>
      <TagField id={`${id}-tags`} value={draft.tags} known={knownTags} onType={(tags) => type({ tags })} />
      <div class="k-row r-tools">
        <Swatches chosen={annotation.colour} onChoose={choose} />
        <span class="r-saved">
          {state.kind === 'unsaved' && say('saving')}
          {state.kind === 'saved' && annotation.revision > 0 && say('saved')}
        </span>
        <Button onPress={onDone}>{say('done')}</Button>
      </div>
    </fieldset>
  );
}
