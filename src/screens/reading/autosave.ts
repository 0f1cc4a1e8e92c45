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

/** What the reader sees of it. */
export interface Autosaved {
  readonly draft: Draft;
  readonly state: SaveState;
}

export interface Autosave {
  readonly type: (change: Partial<Draft>) => void;
  readonly choose: (colour: Colour) => void;
  /** Saves again what could not be saved. */
  readonly retry: () => void;
  /** The annotation as it is in the library now. Where something is being typed the save will meet it and ask. */
  readonly receive: (annotation: Annotation) => void;
  /** Takes up a draft that was left; resolves to whether there was one. */
  readonly restore: () => Promise<boolean>;
  /**
   * To be called when the reader is done. Resolves when nothing is on its way to the library any more: a save must not
   * follow a deletion. A page note that says nothing any more is deleted.
   */
  readonly settle: () => Promise<void>;
}

/** Milliseconds without a key after which what was typed goes into the library. */
const PAUSE = 500;

/**
 * Saves an annotation as it is edited: each key goes to the drafts at once, the library follows in a pause. Saves go one
 * after the other, each on the revision that the one before made. One that is not in the library yet goes there with its
 * first key: nobody would find its draft.
 */
export function createAutosave(
  annotation: Annotation,
  { background, drafts }: Pick<ReadingTools, 'background' | 'drafts'>,
  onChange: (now: Autosaved) => void,
  onSaved: (annotation: Annotation) => void,
): Autosave {
  let base = annotation;
  let draft = draftOf(annotation);
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBegun = annotation.revision > 0;
  let isEdited = false;

  const tell = (state: SaveState) => onChange({ draft, state });
  const fail = (error: unknown) => tell({ kind: 'failed', error });
  const then = (work: () => Promise<unknown>): Promise<void> => {
    queue = queue.then(work).then(() => undefined, fail);
    return queue;
  };
  const save = (change: Partial<Annotation> = {}) => {
    clearTimeout(timer);
    timer = undefined;
    void then(() => saveNow(change));
  };
  const saveNow = async (change: Partial<Annotation>) => {
    const typed = draft;
    const body = bodiesOf(typed.note, tagsFrom(typed.tags));
    const edited = { ...base, body, modified: new Date().toISOString(), ...change };
    const result = await background('annotation/save', { annotation: edited });
    if (result.kind === 'conflict') {
      const { stored } = result;
      return tell({ kind: 'conflict', stored, choices: choices(stored, edited) });
    }
    base = result.annotation;
    onSaved(base);
    if (draft !== typed) return;
    await drafts.write(base.id, null);
    tell({ kind: 'saved' });
  };
  const show = (stored: Annotation) => {
    base = stored;
    draft = draftOf(stored);
    tell({ kind: 'saved' });
    onSaved(stored);
    return drafts.write(stored.id, null);
  };
  const choices = (stored: Annotation, mine: Annotation): ConflictChoices => ({
    keepMine: () => save({ revision: stored.revision, colour: mine.colour }),
    takeStored: () => void show(stored).catch(fail),
    keepBoth: () =>
      void then(async () => {
        await background('annotation/save', { annotation: asAnother(mine) });
        await show(stored);
      }),
  });
  const dropBlank = async () => {
    if (!isEdited || base.revision === 0 || !isBlank(base) || !sameDraft(draft, draftOf(base))) return;
    await background('annotation/delete', { ids: [base.id] });
  };

  const type = (change: Partial<Draft>) => {
    draft = { ...draft, ...change };
    tell({ kind: 'unsaved' });
    drafts.write(base.id, draft).catch(fail);
    isEdited = true;
    clearTimeout(timer);
    timer = setTimeout(save, isBegun ? PAUSE : 0);
    isBegun = true;
  };
  return {
    type,
    choose(colour) {
      isEdited = true;
      isBegun = true;
      save({ colour });
    },
    retry: () => save(),
    receive(stored) {
      if (stored.revision <= base.revision || !sameDraft(draft, draftOf(base))) return;
      base = stored;
      draft = draftOf(stored);
      tell({ kind: 'saved' });
    },
    async restore() {
      try {
        const left = await drafts.read(base.id);
        if (left === null) return false;
        if (!sameDraft(left, draftOf(base))) {
          type(left);
          return true;
        }
        await drafts.write(base.id, null);
      } catch (error) {
        fail(error);
      }
      return false;
    },
    settle() {
      if (timer !== undefined) save();
      return then(dropBlank);
    },
  };
}

export const draftOf = (annotation: Annotation): Draft => ({
  note: noteOf(annotation),
  tags: tagsOf(annotation).join(', '),
});

const sameDraft = (a: Draft, b: Draft): boolean => a.note === b.note && a.tags === b.tags;
