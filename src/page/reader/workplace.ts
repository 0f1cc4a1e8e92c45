import type { Annotation } from '../../core/annotation/annotation';
import type { PageMarks } from '../marks/page-marks';
import type { Preferences } from '../preferences';
import type { ReaderActions } from '../reader-actions';
import type { PageUi } from '../ui/page-ui';

/** What annotating and correcting work on and with. */
export interface Workplace {
  readonly document: Document;
  readonly ui: PageUi;
  readonly actions: ReaderActions;
  readonly source: string;
  readonly preferences: () => Preferences;
  readonly marks: () => PageMarks;
  /** Changes the annotations that are shown. */
  readonly change: (change: (annotations: readonly Annotation[]) => readonly Annotation[]) => void;
}
