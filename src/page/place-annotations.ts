import type { Anchorer } from '../core/anchoring/find';
import type { Annotation } from '../core/annotation/annotation';
import type { Offset } from '../core/text/span';
import type { Placed } from './marks';

/** Annotations on their way to their places. */
export interface Placing {
  /** Those that have been looked for so far. */
  readonly placed: readonly Placed[];
  readonly done: boolean;
  /** Looks for the next ones until so many milliseconds have passed; at least one. */
  continueFor(milliseconds: number): void;
}

/** Looks for annotations, those nearest to what the reader sees first. `seen` is an offset in the text. */
export function placeAnnotations(annotations: readonly Annotation[], anchorer: Anchorer, seen: Offset): Placing {
  const distance = ({ target }: Annotation) => Math.abs(target.selector[1].start - seen);
  const waiting = annotations.toSorted((a, b) => distance(b) - distance(a));
  const placed: Placed[] = [];
  return {
    placed,
    get done() {
      return waiting.length === 0;
    },
    continueFor(milliseconds) {
      const end = performance.now() + milliseconds;
      do {
        const annotation = waiting.pop();
        if (annotation) placed.push({ annotation, anchor: anchorer.find(annotation.target.selector) });
      } while (waiting.length > 0 && performance.now() < end);
    },
  };
}
