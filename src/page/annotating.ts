import type { Annotation, Colour } from '../core/annotation/annotation';
import type { Language } from '../core/language/language';
import { hull, type Span } from '../core/text/span';
import type { ArticleMark, Placed } from './marks';
import { annotationOfClaim, newAnnotation } from './new-annotation';
import type { PageMarks } from './page-marks';
import type { ReaderActions, SaveOutcome } from './reader-actions';
import type { Selected } from './selection/selected';
import type { Hand } from './selection/watch-selection';
import type { PageUi } from './ui/page-ui';
import type { CardView, EditorField, EditorView, Placement, ToolbarView } from './ui/view';

/** What annotating works on and with. */
export interface Workplace {
  readonly ui: PageUi;
  readonly actions: ReaderActions;
  readonly source: string;
  readonly language: Language;
  readonly marks: () => PageMarks;
  /** Changes the annotations that are shown. */
  readonly change: (change: (annotations: readonly Annotation[]) => readonly Annotation[]) => void;
}

/** The reader selected words, or pressed where marks are. */
export interface Annotating {
  selected(selected: Selected, hand: Hand): void;
  pressed(marks: readonly ArticleMark[], hand: Hand): void;
}

/** What a reader does with words: highlight them, write to them, keep a claim, delete, take back. */
export function createAnnotating({ ui, actions, source, language, marks, change }: Workplace): Annotating {
  const show = (annotation: Annotation) =>
    change((all) => [...all.filter(({ id }) => id !== annotation.id), annotation]);

  const save = async (annotation: Annotation): Promise<SaveOutcome> => {
    const outcome = await actions.save(annotation);
    show(outcome.kind === 'saved' ? outcome.annotation : outcome.stored);
    return outcome;
  };

  const remove = async (annotation: Annotation): Promise<void> => {
    const token = await actions.remove([annotation.id]);
    change((all) => all.filter(({ id }) => id !== annotation.id));
    ui.close();
    ui.offerUndo({
      message: language.say('deleted'),
      undo: async () => {
        for (const restored of await actions.undo(token)) show(restored);
      },
    });
  };

  const placementOf = (span: Span, hand: Hand): Placement => placed(() => marks().index.rangesOf(span), hand);

  const write = (annotation: Annotation, focus: EditorField, placement: Placement): void => {
    const view: EditorView = {
      kind: 'editor',
      annotation,
      focus,
      remove,
      save: async (edited) => {
        const outcome = await save(edited);
        if (outcome.kind === 'saved') ui.close();
        return outcome;
      },
    };
    ui.show(view, placement);
  };

  const toolbarFor = (span: Span, placement: Placement): ToolbarView => ({
    kind: 'toolbar',
    highlight: async (colour: Colour) => {
      await save(newAnnotation(source, marks().found.article.text, span, colour));
      ui.close();
    },
    annotate: (focus) => write(newAnnotation(source, marks().found.article.text, span), focus, placement),
  });

  const madeFrom = (mark: ArticleMark): Annotation => {
    const { analysis, found } = marks();
    const { text } = found.article;
    if (mark.kind === 'claim') return annotationOfClaim(source, text, mark.claim, analysis.engine);
    return newAnnotation(source, text, hull(mark.spans)!);
  };

  const keptFrom = (mark: ArticleMark): Annotation | null => {
    const [start, end] = hull(mark.spans)!;
    const isThere = ({ anchor }: Placed) =>
      anchor.state !== 'lost' && anchor.span[0] === start && anchor.span[1] === end;
    return marks().placed().find(isThere)?.annotation ?? null;
  };

  const cardFor = (shown: readonly ArticleMark[], placement: Placement): CardView => ({
    kind: 'card',
    marks: shown,
    keptFrom,
    keep: async (mark) => {
      await save(madeFrom(mark));
      ui.redraw();
    },
    edit: (annotation) => write(annotation, 'note', placement),
    remove,
  });

  return {
    selected(selected, hand) {
      switch (selected.kind) {
        case 'nothing':
          return ui.hide('toolbar', 'notice');
        case 'words': {
          const placement = placementOf(selected.span, hand);
          return ui.show(toolbarFor(selected.span, placement), placement);
        }
        case 'outside':
        case 'across':
          return ui.show(
            { kind: 'notice', message: `select_${selected.kind}` },
            placed(() => [selected.range], hand),
          );
      }
    },
    pressed(pressed, hand) {
      if (pressed.length === 0) return ui.hide('card', 'toolbar', 'notice');
      const placement = placementOf(pressed[0]!.spans[0]!, hand);
      ui.show(cardFor(pressed, placement), placement);
    },
  };
}

/** Beside the lines of these ranges, on the side that the hand leaves free. */
const placed = (ranges: () => readonly Range[], hand: Hand): Placement => ({
  words: () => ranges().flatMap((range) => [...range.getClientRects()]),
  side: hand === 'finger' ? 'below' : 'above',
  takesFocus: hand === 'command',
});
