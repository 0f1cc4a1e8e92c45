import type { ExportFormat } from '../../core/formats/format';
import { DEFAULT_TEMPLATE, parseTemplate, templatedMarkdown } from '../../core/formats/markdown-template';
import type { Settings } from '../../core/settings';

/** Markdown as the reader's own template says, as it is when the file is written. Only one that can be read is stored. */
export const ownTemplate = (readSettings: () => Promise<Settings>): ExportFormat => ({
  id: 'markdown-template',
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(entries, options) {
    const { template } = await readSettings();
    const parsed = parseTemplate(template ?? DEFAULT_TEMPLATE);
    if (parsed.ok) yield* templatedMarkdown(parsed.parts).write(entries, options);
    else throw new Error(`the template cannot be read: ${parsed.problem} ${parsed.name}`);
  },
});
