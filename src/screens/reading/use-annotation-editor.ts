import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Annotation,
  asAnother,
  bodiesOf,
  type Colour,
  isBlank,
  noteOf,
  tagsOf,
} from '../../core/annotation/annotation';
import { tagsFrom } from '../../core/annotation/tags';
import type { ConflictChoices } from '../../kit/conflict';
import type { Draft } from '../../platform/drafts';
import type { ReadingTools } from './tools';

/** How far the reader's words have come. `conflict` holds what somebody else saved meanwhile, and how to go on. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'conflict'; readonly stored: Annotation; readonly choices: ConflictChoices }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface AnnotationEditor {
  readonly draft: Draft;
  readonly state: SaveState;
  readonly type: (change: Partial<Draft>) => void;
  readonly choose: (colour: Colour) => void;
  /** Saves again what could not be saved. */
  readonly retry: () => void;
  /**
   * To be called when the reader is done. Resolves when nothing is on its way to the library any more: a save must not
   * follow a deletion. A page note that says nothing any more is deleted.
   */
  readonly settle: () => Promise<void>;
}

/** Milliseconds without a key after which what was typed goes into the library. */
const PAUSE = 500;

const draftOf = (annotation: Annotation): Draft => ({
  note: noteOf(annotation),
  tags: tagsOf(annotation).join(', '),
});

/**
 * Saves an annotation as it is edited: each key goes to the drafts at once, the library follows in a pause. Saves go one
 * after the other, each on the revision that the one before made. One that is not in the library yet goes there with its
 * first key: nobody would find its draft. `onRestored` is called where a draft was left and is taken up.
 */
export function useAnnotationEditor(
  annotation: Annotation,
  { background, drafts }: Pick<ReadingTools, 'background' | 'drafts'>,
  onSaved: (annotation: Annotation) => void,
  onRestored: () => void,
): AnnotationEditor {
  const [draft, setDraft] = useState(() => draftOf(annotation));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef({ annotation, draft });
  const queue = useRef(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begun = useRef(annotation.revision > 0);
  const edited = useRef(false);

  useEffect(() => {
    const { annotation: base, draft: typed } = latest.current;
    const isTyping = !sameDraft(typed, draftOf(base));
    // What was saved elsewhere is shown; where something is being typed the save will meet it and ask.
    if (annotation.revision <= base.revision || isTyping) return;
    latest.current = { annotation, draft: draftOf(annotation) };
    setDraft(latest.current.draft);
  }, [annotation]);

  const fail = (error: unknown) => setState({ kind: 'failed', error });
  const save = (change: Partial<Annotation> = {}) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    queue.current = queue.current.then(() => saveNow(change)).catch(fail);
  };
  const saveNow = async (change: Partial<Annotation>) => {
    const { annotation: base, draft: typed } = latest.current;
    const body = bodiesOf(typed.note, tagsFrom(typed.tags));
    const edited = { ...base, body, modified: new Date().toISOString(), ...change };
    const result = await background('annotation/save', { annotation: edited });
    if (result.kind === 'conflict') {
      const { stored } = result;
      return setState({ kind: 'conflict', stored, choices: choices(stored, edited) });
    }
    latest.current.annotation = result.annotation;
    onSaved(result.annotation);
    if (latest.current.draft !== typed) return;
    await drafts.write(base.id, null);
    setState({ kind: 'saved' });
  };

  const type = (change: Partial<Draft>) => {
    const typed = { ...latest.current.draft, ...change };
    latest.current.draft = typed;
    setDraft(typed);
    setState({ kind: 'unsaved' });
    drafts.write(annotation.id, typed).catch(fail);
    edited.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, begun.current ? PAUSE : 0);
    begun.current = true;
  };

  useEffect(() => {
    drafts
      .read(annotation.id)
      .then((left) => {
        if (!left) return;
        if (sameDraft(left, draftOf(latest.current.annotation))) return drafts.write(annotation.id, null);
        type(left);
        onRestored();
      })
      .catch(fail);
    const leave = () => void settle();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [annotation.id]);

  const show = (stored: Annotation) => {
    latest.current = { annotation: stored, draft: draftOf(stored) };
    setDraft(latest.current.draft);
    setState({ kind: 'saved' });
    onSaved(stored);
    return drafts.write(annotation.id, null);
  };
  const choices = (stored: Annotation, mine: Annotation): ConflictChoices => ({
    keepMine: () => save({ revision: stored.revision, colour: mine.colour }),
    takeStored: () => show(stored).catch(fail),
    keepBoth: () => {
      const both = () => background('annotation/save', { annotation: asAnother(mine) }).then(() => show(stored));
      queue.current = queue.current.then(both).catch(fail);
    },
  });
  const choose = (colour: Colour) => {
    edited.current = true;
    begun.current = true;
    save({ colour });
  };
  const settle = () => {
    if (timer.current !== undefined) save();
    queue.current = queue.current.then(dropBlank).catch(fail);
    return queue.current;
  };
  const dropBlank = async () => {
    const { annotation: base, draft: typed } = latest.current;
    if (!edited.current || base.revision === 0 || !isBlank(base) || !sameDraft(typed, draftOf(base))) return;
    await background('annotation/delete', { ids: [base.id] });
  };
  return { draft, state, type, settle, choose, retry: () => save() };
}

const sameDraft = (a: Draft, b: Draft): boolean => a.note === b.note && a.tags === b.tags;
