import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../core/annotation/annotation';
import { type Autosave, type Autosaved, createAutosave, draftOf } from './autosave';
import type { ReadingTools } from './tools';

export type AnnotationEditor = Autosaved & Pick<Autosave, 'type' | 'choose' | 'retry' | 'settle'>;

/**
 * The editor of an annotation's card: what is typed there is saved as it is typed, also when the card or the screen
 * goes. `onRestored` is called where a draft was left and is taken up.
 */
export function useAnnotationEditor(
  annotation: Annotation,
  tools: Pick<ReadingTools, 'background' | 'drafts'>,
  onSaved: (annotation: Annotation) => void,
  onRestored: () => void,
): AnnotationEditor {
  const [now, setNow] = useState<Autosaved>(() => ({ draft: draftOf(annotation), state: { kind: 'saved' } }));
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const [autosave] = useState(() => createAutosave(annotation, tools, setNow, (stored) => saved.current(stored)));

  useEffect(() => autosave.receive(annotation), [annotation]);
  useEffect(() => {
    void autosave.restore().then((isRestored) => isRestored && onRestored());
    const leave = () => void autosave.settle();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [autosave]);
  return { ...now, ...autosave };
}
