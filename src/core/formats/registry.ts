import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { csv } from './csv';
import type { ExportFormat } from './format';
import { htmlReport } from './html-report';
import { hypothesis } from './hypothesis';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import { plover } from './plover';
import { readwise } from './readwise';
import { ris } from './ris';

/** Every format that can be exported to, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  markdown,
  csv,
  htmlReport,
  ris,
  cslJson,
  bibtex,
  jsonLd,
  hypothesis,
  readwise,
  plover,
];
