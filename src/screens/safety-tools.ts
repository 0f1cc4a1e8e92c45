import { downloadPermission } from '../platform/downloads';
import { libraryRecords } from '../platform/library-record';
import { background } from '../platform/messages';
import { changeSettings, readSettings } from '../platform/settings';
import type { SafetyTools } from './files/tools';

/** What backups need, in a real extension. */
export const safetyTools: SafetyTools = {
  background,
  records: libraryRecords,
  readSettings,
  changeSettings,
  savePermission: downloadPermission,
};
