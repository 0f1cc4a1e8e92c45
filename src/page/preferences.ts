import type { Language } from '../core/language/language';
import type { Settings, Shown } from '../core/settings';
import type { ArticleMark } from './marks/marks';

/** What the reader chose for all pages, and the language it is said in. */
export interface Preferences {
  readonly settings: Settings;
  readonly language: Language;
}

const SHOWN_BY: Readonly<Record<ArticleMark['kind'], Shown>> = {
  claim: 'claims',
  'key-point': 'keyPoints',
  annotation: 'annotations',
};

/** Whether the reader wants marks of this kind to be seen. */
export const isWanted = (mark: ArticleMark, settings: Settings): boolean => settings[SHOWN_BY[mark.kind]];
