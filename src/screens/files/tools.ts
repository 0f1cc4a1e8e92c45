import type { LibraryRecords } from '../../core/backup/record';
import type { Settings } from '../../core/settings';
import type { Background } from '../../platform/protocol';

/** What a screen needs to tell of backups, and to make them. */
export interface SafetyTools {
  readonly background: Background;
  readonly records: LibraryRecords;
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  /** The permission to save files without being asked each time. */
  readonly savePermission: {
    has(): Promise<boolean>;
    /** Must be called straight from a press. Resolves to whether the reader granted it. */
    ask(): Promise<boolean>;
    giveBack(): Promise<void>;
  };
}
