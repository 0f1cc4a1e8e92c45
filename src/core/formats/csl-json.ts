import { cslOf } from './csl';
import type { ExportFormat } from './format';
import { jsonArray } from './json-array';

/** CSL-JSON, which Zotero, pandoc and citeproc read: one item a quotation. */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (entries) => jsonArray(entries, cslOf),
};
