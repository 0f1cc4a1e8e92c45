import type { Act } from '../../acts';
import type { Subject } from '../subject';

/** What a content tells of the act, where the cue ("said", "noted") leaves it open. */
export interface ContentRule {
  readonly act: Act;
  readonly pattern: RegExp;
  /** Where the rule holds only of the deeds of the speaker's own side, or of another's. */
  readonly subject?: Subject;
}

export const rule = (act: Act, pattern: RegExp, subject?: Subject): ContentRule =>
  subject === undefined ? { act, pattern } : { act, pattern, subject };
