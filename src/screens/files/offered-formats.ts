import { inArticleFiles } from '../../core/formats/article-files';
import type { FileFormat } from '../../core/formats/format';
import { markdown } from '../../core/formats/markdown';
import { EXPORT_FORMATS } from '../../core/formats/registry';
import type { Settings } from '../../core/settings';
import { ownTemplate } from './own-template';

/** Every format that a screen offers, in their order. */
export function offeredFormats(readSettings: () => Promise<Settings>): readonly FileFormat[] {
  const own = ownTemplate(readSettings);
  return [...EXPORT_FORMATS, own, inArticleFiles(markdown), inArticleFiles(own)];
}
