import { type Annotation, type Selectors, startOf } from '../../core/annotation/annotation';
import type { Offset } from '../../core/text/span';
import type { Placed } from './marks';
import type { Place, ReadyArticle } from './ready-article';

/** Annotations on their way to their places. */
export interface Placing {
  /** Those that have been looked for so far. */
  readonly placed: readonly Placed[];
  readonly done: boolean;
  /** Looks for the next ones until so many milliseconds have passed: one step, a few milliseconds, at least. */
  continueFor(milliseconds: number): void;
}

/** An annotation of words; a page note stands nowhere. */
type OfWords = Annotation & { readonly target: { readonly selector: Selectors } };
const isOfWords = (annotation: Annotation): annotation is OfWords => annotation.target.selector !== undefined;

/** Looks for annotations, those nearest to what the reader sees first. `seen` is an offset in the article's text. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  { placing }: Pick<ReadyArticle, 'placing'>,
  seen: Offset,
): Placing {
  const distance = (annotation: Annotation) => Math.abs(startOf(annotation) - seen);
  const waiting = annotations.filter(isOfWords).sort((a, b) => distance(b) - distance(a));
  const placed: Placed[] = [];
  let begun: { readonly annotation: OfWords; readonly finding: Generator<void, Place, void> } | null = null;
  const step = () => {
    const annotation = begun?.annotation ?? waiting.pop()!;
    const finding = begun?.finding ?? placing(annotation.target.selector);
    const { done, value } = finding.next();
    begun = done ? null : { annotation, finding };
    if (done) placed.push({ annotation, ...value });
  };
  const isDone = () => begun === null && waiting.length === 0;
  return {
    placed,
    get done() {
      return isDone();
    },
    continueFor(milliseconds) {
      const end = performance.now() + milliseconds;
      do if (!isDone()) step();
      while (!isDone() && performance.now() < end);
    },
  };
}
