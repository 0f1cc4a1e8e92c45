import { useState } from 'preact/hooks';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import { useLanguage } from '../../kit/speech';
import type { Background } from '../../platform/protocol';
import { changeAll, takeBack } from './bulk';

/** A change of the library that can still be taken back, and what it says of itself. */
interface Undoable {
  readonly message: string;
  readonly takeBack: () => Promise<unknown>;
}

export interface Changes {
  readonly undoable: Undoable | null;
  readonly error: unknown;
  readonly change: (annotations: readonly Annotation[], how: (annotation: Annotation) => Annotation) => Promise<void>;
  readonly remove: (ids: readonly AnnotationId[]) => void;
  readonly undo: () => void;
  readonly forget: () => void;
  readonly fail: (error: unknown) => void;
}

/** What the reader changes from the library, and how to take the last change back. `after` is called when it is stored. */
export function useChanges(background: Background, after: () => void): Changes {
  const { count } = useLanguage();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [error, fail] = useState<unknown>(null);
  const done = (next: Undoable | null) => {
    setUndoable(next);
    after();
  };
  return {
    undoable,
    error,
    fail,
    change: (annotations, how) =>
      changeAll(background, annotations, how).then((result) => {
        const said = count('changed', result.saved.length);
        const left = result.conflicts > 0 ? ` ${count('changed_not', result.conflicts)}` : '';
        done({ message: said + left, takeBack: () => takeBack(background, result) });
      }, fail),
    remove: (ids) => {
      background('annotation/delete', { ids: [...ids] }).then(
        ({ undo }) =>
          done({ message: count('removed', ids.length), takeBack: () => background('annotation/undo', { undo }) }),
        fail,
      );
    },
    undo: () => void undoable?.takeBack().then(() => done(null), fail),
    forget: () => setUndoable(null),
  };
}
