import type { SpeakerKind } from '../claim';

/** Who speaks, and for which state as far as the text tells. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly state: string | null;
}

export const UNKNOWN: Speaker = { name: null, kind: 'unknown', state: null };
