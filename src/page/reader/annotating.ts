import type { Annotation } from '../../core/annotation/annotation';
import { hull, type Span } from '../../core/text/span';
import type { ArticleMark, Placed } from '../marks/marks';
import type { SaveOutcome } from '../reader-actions';
import type { Selected } from '../selection/selected';
import type { Hand } from '../selection/watch-selection';
import type { CardView, EditorField, Placement, ToolbarView } from '../ui/view';
import { citing } from './citing';
import { createCorrecting } from './correcting';
import { annotationOfClaim, newAnnotation } from './new-annotation';
import type { Workplace } from './workplace';
import { createWriting, restored } from './writing';

/** What the reader does with words and marks. */
export interface Annotating {
  /** Words were selected: offers what can be done with them. */
  selected(selected: Selected, hand: Hand): void;
  /** Highlights words in the reader's colour. Rejects where they cannot be saved. */
  highlight(span: Span): Promise<void>;
  /** Begins to write a note on words. */
  annotate(span: Span, hand: Hand): void;
  /** Marks were pressed: says what is known of them. */
  pressed(marks: readonly ArticleMark[], hand: Hand): void;
  /** Takes up what was typed when the page was closed. */
  restore(annotations: readonly Annotation[]): Promise<void>;
}

/** What a reader does with words: highlight them, write to them, keep and correct claims, cite, delete, take back. */
export function createAnnotating(workplace: Workplace): Annotating {
  const { document, ui, actions, source, preferences, marks, change } = workplace;
  const say = (key: 'deleted' | 'copied' | 'highlighted') => preferences().language.say(key);
  const show = (annotation: Annotation) =>
    change((all) => [...all.filter(({ id }) => id !== annotation.id), annotation]);

  const save = async (annotation: Annotation): Promise<SaveOutcome> => {
    const outcome = await actions.save(annotation);
    show(outcome.kind === 'saved' ? outcome.annotation : outcome.stored);
    return outcome;
  };
  const drop = async (annotation: Annotation): Promise<string> => {
    const token = await actions.remove([annotation.id]);
    change((all) => all.filter(({ id }) => id !== annotation.id));
    return token;
  };
  const remove = async (annotation: Annotation): Promise<void> => {
    const token = await drop(annotation);
    ui.close();
    ui.offerUndo({
      message: say('deleted'),
      undo: async () => {
        for (const back of await actions.undo(token)) show(back);
      },
    });
  };
  const write = createWriting({
    ui,
    drafts: actions.drafts,
    knownTags: () => actions.knownTags(),
    language: () => preferences().language,
    save,
    drop: async (annotation) => void (await drop(annotation)),
    remove,
  });

  const article = () => marks().found.article;
  const placementOf = (span: Span, hand: Hand): Placement => placed(() => marks().index.rangesOf(span), hand);
  const made = (span: Span, colour = preferences().settings.colour) => newAnnotation(source, article(), span, colour);
  const highlight = async (span: Span, colour = preferences().settings.colour) => {
    await save(made(span, colour));
    ui.hide('toolbar');
    // The colour is seen when the selection no longer lies on it.
    document.getSelection()?.collapseToEnd();
    ui.announce(say('highlighted'));
  };
  const annotate = (span: Span, hand: Hand, focus: EditorField = 'note') =>
    write(made(span), focus, placementOf(span, hand));

  const madeFrom = (mark: ArticleMark): Annotation =>
    mark.kind === 'claim'
      ? annotationOfClaim(source, article(), mark.claim, marks().analysis.engine, preferences().settings.colour)
      : made(hull(mark.spans)!);
  const keptFrom = (mark: ArticleMark): Annotation | null => {
    if (mark.kind === 'annotation') return mark.placed.annotation;
    const [start, end] = hull(mark.spans)!;
    const isThere = ({ anchor, on }: Placed) =>
      anchor.state !== 'lost' && on.index === marks().index && anchor.span[0] === start && anchor.span[1] === end;
    return marks().placed().find(isThere)?.annotation ?? null;
  };
  const correcting = createCorrecting({ ...workplace, save, keptFrom, placementOf });

  const cardFor = (shown: readonly ArticleMark[], placement: Placement): CardView => ({
    kind: 'card',
    marks: shown,
    keptFrom,
    keep: async (mark) => {
      await save(madeFrom(mark));
      ui.redraw();
    },
    write: (mark) => write(keptFrom(mark) ?? madeFrom(mark), 'note', placement),
    copy: async (mark) => {
      const { found, analysis } = marks();
      await citing(document, { annotation: keptFrom(mark) ?? madeFrom(mark), article: found.article, analysis });
      ui.announce(say('copied'));
    },
    correcting: (mark) => (mark.kind === 'claim' ? correcting.of(mark) : null),
    remove,
  });
  const toolbarFor = (span: Span, hand: Hand): ToolbarView => ({
    kind: 'toolbar',
    highlight: (colour) => highlight(span, colour),
    annotate: (focus) => annotate(span, hand, focus),
  });

  return {
    selected(selected, hand) {
      if (correcting.choose(selected, hand)) return;
      if (selected.kind === 'words') ui.show(toolbarFor(selected.span, hand), placementOf(selected.span, hand));
      // Words elsewhere are none of ours: whoever selects them wants something else.
      else ui.hide('toolbar');
    },
    highlight,
    annotate,
    pressed(pressed, hand) {
      // A press ends no choice of words: it may be the first half of a selection.
      if (ui.showing()?.kind === 'words') return;
      if (pressed.length === 0) return ui.hide('card', 'toolbar');
      const first = { ...pressed[0]!, spans: pressed[0]!.spans.slice(0, 1) };
      const placement = placed(() => marks().rangesOf(first), hand);
      ui.show(cardFor(pressed, placement), placement);
    },
    restore: (annotations) => restored(annotations, actions, save),
  };
}

/** Beside the lines of these ranges, on the side that the hand leaves free. */
const placed = (ranges: () => readonly Range[], hand: Hand): Placement => ({
  words: () => ranges().flatMap((range) => [...range.getClientRects()]),
  side: hand === 'finger' ? 'below' : 'above',
  takesFocus: hand === 'command',
});
