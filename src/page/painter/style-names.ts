import { COLOURS, type Colour } from '../../core/annotation/annotation';
import { ACT_FAMILIES, type ActFamily } from '../../core/claims/acts';
import type { MarkStyle } from './painter';

/** A line under the words says that they are a claim; it goes with any ground. */
export interface Line {
  readonly family: ActFamily;
  readonly doubtful: boolean;
}

/** A ground behind the words says that they are a highlight of the reader, a key point, or both. */
export interface Ground {
  readonly colour: Colour | null;
  readonly keyPoint: boolean;
}

/** What is seen where marks overlap, innermost first: the line of the innermost claim, the ground of all the rest. */
export interface Look {
  readonly line: Line | null;
  readonly ground: Ground | null;
}

export function lookOf(styles: readonly MarkStyle[]): Look {
  const claim = styles.find((style) => style.kind === 'claim');
  const annotation = styles.find((style) => style.kind === 'annotation');
  const keyPoint = styles.some((style) => style.kind === 'key-point');
  return {
    line: claim ?? null,
    ground: annotation || keyPoint ? { colour: annotation?.colour ?? null, keyPoint } : null,
  };
}

/** The registry of highlights is shared with the page and other extensions: every name of ours begins alike. */
export const FOCUS = 'readout-focus';
export const HOVER = 'readout-hover';
export const lineName = ({ family, doubtful }: Line): string => `readout-claim-${family}${doubtful ? '-doubtful' : ''}`;
export const groundName = ({ colour, keyPoint }: Ground): string =>
  ['readout', colour && `annotation-${colour}`, keyPoint && 'key-point'].filter(Boolean).join('-');

/** Every name that a highlight of ours can have. */
export const ALL_NAMES: readonly string[] = [
  FOCUS,
  HOVER,
  ...ACT_FAMILIES.flatMap((family) => [true, false].map((doubtful) => lineName({ family, doubtful }))),
  ...[null, ...COLOURS].flatMap((colour) => [true, false].map((keyPoint) => groundName({ colour, keyPoint }))),
];
