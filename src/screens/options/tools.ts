import type { Settings } from '../../core/settings';
import type { Shortcut } from '../../platform/commands';
import type { Background } from '../../platform/protocol';
import type { StorageSpace } from '../../platform/storage-space';

/** The sites that the reader added to the built-in ones, by host. */
export interface OwnSites {
  list(): Promise<readonly string[]>;
  /** Asks the browser for the site. Resolves to whether the reader granted it. */
  add(host: string): Promise<boolean>;
  remove(host: string): Promise<void>;
  /** Whether all sites were added; `addAll` and `removeAll` change that. */
  everywhere(): Promise<boolean>;
  addAll(): Promise<boolean>;
  removeAll(): Promise<void>;
}

/** Everything that the options need of the world. */
export interface OptionsTools {
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  readonly sites: OwnSites;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutSettings: () => Promise<void>;
  readonly storageSpace: () => Promise<StorageSpace>;
  readonly keepForGood: () => Promise<boolean>;
  readonly background: Background;
  readonly download: (name: string, file: Blob) => void;
  /** Where copies are made and read. */
  readonly openLibrary: () => Promise<void>;
}
