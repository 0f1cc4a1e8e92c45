import type { SafetyTools } from '../files/tools';
import type { ReadingTools } from '../reading/tools';

/** Everything that the library screen needs of the world. */
export interface LibraryTools
  extends Pick<ReadingTools, 'background' | 'drafts' | 'formats' | 'download' | 'copy' | 'onChange' | 'openOptions'>,
    SafetyTools {
  /** The question in the address, and how to put another there: reloading and going back keep it. */
  readonly address: { read(): string; write(fragment: string): void };
}
