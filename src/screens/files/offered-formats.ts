import { inArticleFiles } from '../../core/formats/article-files';
import type { FileFormat } from '../../core/formats/format';
import { markdown } from '../../core/formats/markdown';
import { EXPORT_FORMATS } from '../../core/formats/registry';
import type { Settings } from '../../core/settings';
import { ownTemplate } from './own-template';

/** Every format that the library offers, in their order. The screens beside a page show one article, and need no zip. */
export function offeredFormats(readSettings: () => Promise<Settings>): readonly FileFormat[] {
  const own = ownTemplate(readSettings);
  return [...EXPORT_FORMATS, own, inArticleFiles(markdown), inArticleFiles(own)];
}
