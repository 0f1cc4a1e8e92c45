import * as v from 'valibot';
import { COLOURS } from './annotation/annotation';
import { BACKUP_SCHEDULES } from './backup/schedule';
import { LANGUAGE_CODES } from './language/language';

export const THEMES = ['browser', 'light', 'dark'] as const;
/** What is marked in a page: claims, key points, the reader's own annotations, and the map beside the scroll bar. */
export const SHOWN = ['claims', 'keyPoints', 'annotations', 'map'] as const;
export type Shown = (typeof SHOWN)[number];

const on = v.fallback(v.boolean(), true);

/** What the reader chose. A value that is not understood falls back by itself; the others stay. */
export const SettingsSchema = v.object({
  language: v.fallback(v.picklist(['browser', ...LANGUAGE_CODES]), 'browser'),
  theme: v.fallback(v.picklist(THEMES), 'browser'),
  /** The colour of a plain highlight. */
  colour: v.fallback(v.picklist(COLOURS), 'yellow'),
  claims: on,
  keyPoints: on,
  annotations: on,
  map: on,
  /** Panel and page scroll with each other. */
  follow: on,
  /** Sites whose articles the reader said to be briefings (true), or none of them, by host. */
  siteVerdicts: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** The reader's own template for Markdown; null is the one that Readout comes with. */
  template: v.fallback(v.nullable(v.string()), null),
  backups: v.fallback(v.picklist(BACKUP_SCHEDULES), 'never'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
