import type { SafetyTools } from '../files/tools';
import type { ReadingTools } from '../reading/tools';

/** Everything that the library screen needs of the world. */
export interface LibraryTools
  extends Pick<ReadingTools, 'background' | 'drafts' | 'formats' | 'download' | 'onChange' | 'openOptions'>,
    SafetyTools {
  /** Puts a text on the clipboard. Must be called straight from a press. */
  readonly copy: (text: string) => Promise<void>;
  /** The question in the address, and how to put another there: reloading and going back keep it. */
  readonly address: { read(): string; write(fragment: string): void };
}
