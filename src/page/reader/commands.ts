import type { PageCommand } from '../../core/commands';
import type { MessageKey } from '../../core/language/language';
import type { ArticleMark } from '../marks/marks';
import type { PageMarks } from '../marks/page-marks';
import type { ReadyArticle } from '../marks/ready-article';
import type { Around } from '../selection/select-around';
import { selectAround } from '../selection/select-around';
import { selectedIn } from '../selection/selected';
import type { PageUi } from '../ui/page-ui';
import type { Annotating } from './annotating';
import type { ShownMarks } from './shown-marks';

/** What commands work on. */
export interface Commanded {
  readonly document: Document;
  readonly ui: PageUi;
  readonly annotating: Annotating;
  readonly ready: () => ReadyArticle;
  readonly shown: ShownMarks;
  readonly tell: (key: MessageKey) => void;
}

/** What each command of a reader's does in an article. */
export function commandsOf(commanded: Commanded): Readonly<Record<PageCommand, () => void>> {
  const { document, ui, annotating, ready, shown, tell } = commanded;

  const selected = () => {
    const { found, index } = ready();
    const words = selectedIn(document, index, found.article.text, found.article.language);
    if (words.kind !== 'words') tell(`select_${words.kind}`);
    return words.kind === 'words' ? words.span : null;
  };
  const highlight = () => {
    const span = selected();
    if (span) annotating.highlight(span).catch((error: unknown) => ui.complain(error, highlight));
  };
  const highlightAround = (around: Around) => {
    if (selectAround(document, ready(), around)) highlight();
    else tell('select_nothing');
  };
  const step = (by: 1 | -1) => {
    const mark = neighbour(shown.now(), shown.current(), by);
    if (mark === null) tell('marks_none');
    else if (shown.goTo(mark)) annotating.pressed([mark], 'command');
  };

  return {
    'highlight-selection': highlight,
    'annotate-selection': () => {
      const span = selected();
      if (span) annotating.annotate(span, 'command');
    },
    'highlight-sentence': () => highlightAround('sentence'),
    'highlight-paragraph': () => highlightAround('paragraph'),
    'next-mark': () => step(1),
    'previous-mark': () => step(-1),
    'mark-list': () => ui.openList(),
    'toggle-marks'() {
      const isHidden = shown.toggle();
      ui.redraw();
      tell(isHidden ? 'marks_hidden' : 'marks_back');
    },
  };
}

/** The mark before or after one, round at the ends; from none, the first that the reader sees or has yet to read. */
function neighbour(marks: PageMarks, current: string | null, by: 1 | -1): ArticleMark | null {
  const wanted = marks.wanted();
  const at = wanted.findIndex(({ id }) => id === current);
  if (at >= 0) return wanted[(at + by + wanted.length) % wanted.length]!;
  const isAhead = (mark: ArticleMark) => marks.rangesOf(mark).some((range) => range.getBoundingClientRect().bottom > 0);
  const ahead = wanted.findIndex(isAhead);
  const first = by === 1 ? ahead : (ahead < 0 ? wanted.length : ahead) - 1;
  return wanted.at(first) ?? null;
}
