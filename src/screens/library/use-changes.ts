import { useState } from 'preact/hooks';
import type { AnnotationId } from '../../core/annotation/annotation';
import type { BulkChange } from '../../core/annotation/bulk-change';
import { useLanguage } from '../../kit/speech';
import type { Background } from '../../platform/protocol';

/** A change of the library that can still be taken back, and what it says of itself. */
interface Undoable {
  readonly message: string;
  readonly undo: string;
}

interface Changed {
  readonly undo: string;
  readonly changed: number;
}

export interface Changes {
  readonly undoable: Undoable | null;
  readonly error: unknown;
  readonly change: (ids: readonly AnnotationId[], change: Partial<BulkChange>) => void;
  readonly remove: (ids: readonly AnnotationId[]) => void;
  /** Null removes the tag. */
  readonly renameTag: (from: string, to: string | null) => void;
  /** To be called when a file was imported. */
  readonly imported: (change: Changed) => void;
  readonly undo: () => void;
  readonly forget: () => void;
  readonly fail: (error: unknown) => void;
}

const NO_CHANGE: BulkChange = { addTags: [], removeTags: [], colour: null };

/** What the reader changes from the library, and how to take the last change back. `after` is called when it is stored. */
export function useChanges(background: Background, after: () => void): Changes {
  const { say, count } = useLanguage();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [error, fail] = useState<unknown>(null);
  const settle = (next: Undoable | null) => {
    setUndoable(next);
    fail(null);
    after();
  };
  const settled =
    (what: 'changed' | 'journal_import') =>
    ({ undo, changed: n }: Changed) =>
      settle({ message: n === 0 ? say('changed_nothing') : count(what, n), undo });
  const changed = settled('changed');
  return {
    undoable,
    error,
    fail,
    imported: settled('journal_import'),
    change: (ids, change) => {
      background('annotation/change', { ids: [...ids], change: { ...NO_CHANGE, ...change } }).then(changed, fail);
    },
    remove: (ids) => {
      const removed = ({ undo }: { undo: string }) => settle({ message: count('removed', ids.length), undo });
      background('annotation/delete', { ids: [...ids] }).then(removed, fail);
    },
    renameTag: (from, to) => {
      background('tag/rename', { from, to }).then(changed, fail);
    },
    undo: () => {
      if (undoable) background('annotation/undo', { undo: undoable.undo }).then(() => settle(null), fail);
    },
    forget: () => setUndoable(null),
  };
}
