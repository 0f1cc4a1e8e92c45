import { type Annotation, asAnother, bodiesOf } from '../../core/annotation/annotation';
import type { Draft } from '../../core/annotation/draft';
import { tagsFrom } from '../../core/annotation/tags';
import type { Language } from '../../core/language/language';
import type { ReaderActions, SaveOutcome } from '../reader-actions';
import type { PageUi } from '../ui/page-ui';
import type { EditorField, EditorView, Placement, Written } from '../ui/view';

/** What writing works with. `save` and `remove` also change what the page shows. */
export interface Desk {
  readonly ui: PageUi;
  readonly drafts: ReaderActions['drafts'];
  readonly knownTags: ReaderActions['knownTags'];
  readonly language: () => Language;
  readonly save: (annotation: Annotation) => Promise<SaveOutcome>;
  /** Removes without offering to take it back. */
  readonly drop: (annotation: Annotation) => Promise<void>;
  readonly remove: (annotation: Annotation) => Promise<void>;
}

export type Write = (annotation: Annotation, focus: EditorField, placement: Placement, left?: Draft) => void;

/**
 * Writes notes. Nothing typed is lost with the tab: with the first key the words are in the library as a highlight, and
 * each key goes to the drafts, from where `restored` takes it up.
 */
export function createWriting({ ui, drafts, knownTags, language, save, drop, remove }: Desk): Write {
  const write: Write = (annotation, focus, placement, left) => {
    let base = annotation;
    let begun: Promise<unknown> = Promise.resolve();
    const begin = () => {
      if (base.revision > 0) return begun;
      // Only once, and again where it failed.
      base = { ...base, revision: 1 };
      begun = save(annotation).catch((error: unknown) => {
        base = annotation;
        throw error;
      });
      return begun;
    };
    const view: EditorView = {
      kind: 'editor',
      annotation,
      focus,
      knownTags,
      remove: (gone) => drafts.write(gone.id, null).then(() => remove(gone)),
      left: left ? Promise.resolve(left) : annotation.revision > 0 ? drafts.read(annotation.id) : Promise.resolve(null),
      async typed(draft) {
        await begin();
        await drafts.write(annotation.id, draft);
      },
      async save(written, over) {
        await begun;
        const outcome = await save(writtenInto(over ? { ...base, revision: over.revision } : base, written));
        if (outcome.kind === 'saved') {
          await drafts.write(annotation.id, null);
          ui.close();
          ui.announce(language().say('saved'));
        }
        return outcome;
      },
      async keepBoth(written) {
        await save(asAnother(writtenInto(base, written)));
        await drafts.write(annotation.id, null);
        ui.close();
        ui.announce(language().say('saved'));
      },
      async takeStored() {
        await drafts.write(annotation.id, null);
        ui.close();
      },
      async discard(draft) {
        await begun;
        await drafts.write(annotation.id, null);
        if (base !== annotation) await drop(base);
        ui.close();
        ui.offerUndo({
          message: language().say('discarded'),
          undo: async () => write(annotation, focus, placement, draft),
        });
      },
    };
    ui.show(view, placement);
  };
  return write;
}

/**
 * Puts what was typed when a page was closed into the annotations it was typed into. What is still being written in
 * another tab is left to that. Where an annotation was changed elsewhere meanwhile, the draft waits until the reader
 * writes there again.
 */
export async function restored(
  annotations: readonly Annotation[],
  { drafts, writtenElsewhere }: Pick<ReaderActions, 'drafts' | 'writtenElsewhere'>,
  save: (annotation: Annotation) => Promise<SaveOutcome>,
): Promise<void> {
  const read = annotations.map(async (annotation) => ({ annotation, draft: await drafts.read(annotation.id) }));
  const left = (await Promise.all(read)).filter(({ draft }) => draft !== null);
  if (left.length === 0) return;
  const elsewhere = await writtenElsewhere();
  for (const { annotation, draft } of left) {
    if (draft === null || elsewhere.includes(annotation.id)) continue;
    const outcome = await save(writtenInto(annotation, { ...draft, colour: annotation.colour }));
    if (outcome.kind === 'saved') await drafts.write(annotation.id, null);
  }
}

const writtenInto = (annotation: Annotation, { note, tags, colour }: Written): Annotation => ({
  ...annotation,
  body: bodiesOf(note, tagsFrom(tags)),
  colour,
  modified: new Date().toISOString(),
});
