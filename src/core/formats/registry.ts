import { csv } from './csv';
import type { ExportFormat } from './format';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';

/** Every format that can be exported to, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, csv, jsonLd];
