import { pageDrafts } from '../../platform/drafts';
import { knownTags } from '../../platform/known-tags';
import { background } from '../../platform/messages';
import { changeSettings } from '../../platform/settings';
import type { ReaderActions } from '../reader-actions';

/** What a page may ask of the library, asked of the background. */
export const libraryActions: ReaderActions = {
  drafts: pageDrafts,
  writtenElsewhere: () => background('page/written-elsewhere', {}),
  knownTags: () => knownTags(background),
  save: (annotation) => background('annotation/save', { annotation }),
  remove: async (ids) => (await background('annotation/delete', { ids: [...ids] })).undo,
  undo: async (undo) => (await background('annotation/undo', { undo })).restored,
  async correct(corrections) {
    for (const correction of corrections) await background('correction/save', { correction });
  },
  async withdraw(corrections) {
    for (const { id, article } of corrections) await background('correction/withdraw', { id, article });
  },
  keepAlias: (alias, article) => background('alias/keep', { alias, article }),
  forgetAlias: (alias, article) => background('alias/forget', { alias, article }),
  changeSettings,
};
