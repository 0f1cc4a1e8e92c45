import { describeSpan } from '../../src/core/anchoring/describe';
import { createAnchorer } from '../../src/core/anchoring/find';
import type { Selectors } from '../../src/core/annotation/annotation';
import { hypothesisRule } from './peers';
import { quoteCases } from './quotes';
import { randomFrom } from './random';
import type { Revision } from './revisions';

/** Milliseconds for all annotations together, and for the longest that the page would have had to wait at a time. */
export interface Times {
  readonly all: number;
  readonly longest: number;
  readonly found: number;
}

export interface Speed {
  readonly name: string;
  readonly annotations: number;
  readonly readout: Times;
  /** The Hypothesis rule on a part of them, for all of them by proportion. */
  readonly hypothesis: Times;
}

const ANNOTATIONS = 1000;
/** The Hypothesis rule is asked for so many only: what is absent takes it long. */
const PART = 40;
/** Readout is timed so often, and the middle run told: what else the machine does comes and goes. */
const RUNS = 5;

/** A page of 100,000 words and a thousand annotations: all there, then all moved, then all of other texts. */
export function measureSpeed(revisions: readonly Revision[], others: readonly Revision[]): Speed[] {
  const page = pageOf(revisions, 100_000);
  const strangers = others.filter((revision) => !page.ids.has(revision.id.split('#')[0]!));
  const random = randomFrom(5);
  const present = Array.from({ length: ANNOTATIONS }, () => {
    const { start, text } = page.parts[random.below(page.parts.length)]!;
    const at = random.below(Math.max(1, text.length - 160));
    return describeSpan(page.text, [start + at, start + Math.min(text.length, at + 30 + random.below(130))]);
  });
  const cases = quoteCases(strangers, 9, 30).filter(({ size }) => size !== 'word' && size !== 'paragraph');
  const absent = cases.slice(0, ANNOTATIONS).map(({ revision, span }) => describeSpan(revision.before, span));
  const moved = `A correction was made to this story on Friday.\n${page.text}`;
  return [
    speedOf('1,000 annotations, all present where they were', page.text, present),
    speedOf('1,000 annotations, all present but moved', moved, present),
    speedOf('1,000 annotations, all absent', page.text, absent),
  ];
}

function pageOf(revisions: readonly Revision[], words: number) {
  const parts: { start: number; text: string }[] = [];
  const ids = new Set<string>();
  let [text, count, used] = ['', 0, 0];
  for (; count < words && used < revisions.length; used++) {
    const { before, id } = revisions[used]!;
    ids.add(id.split('#')[0]!);
    parts.push({ start: text.length, text: before });
    text += `${before}\n`;
    count += before.split(/\s+/).length;
  }
  return { text, parts, ids };
}

function speedOf(name: string, text: string, all: readonly Selectors[]): Speed {
  const runs = Array.from({ length: RUNS }, () => timesOf(all, findingIn(text)));
  const readout = runs.sort((a, b) => a.all - b.all)[RUNS >> 1]!;
  const part = all.slice(0, PART);
  const slow = timesOf(
    part,
    () =>
      function* ([quote, position]) {
        const short = { exact: quote.exact, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) };
        const found = hypothesisRule(text, short, position.start) !== null;
        yield;
        return found;
      },
  );
  const scale = all.length / part.length;
  return {
    name,
    annotations: all.length,
    readout,
    hypothesis: { ...slow, all: slow.all * scale, found: slow.found * scale },
  };
}

type Finding = (selectors: Selectors) => Generator<void, boolean, void>;

const findingIn = (text: string) => (): Finding => {
  const anchorer = createAnchorer(text);
  return function* (selectors) {
    return (yield* anchorer.finding(selectors)).state !== 'lost';
  };
};

function timesOf(all: readonly Selectors[], begin: () => Finding): Times {
  const started = performance.now();
  const find = begin();
  let last = performance.now();
  let longest = last - started;
  let found = 0;
  for (const selectors of all) {
    const steps = find(selectors);
    for (let done = false; !done; ) {
      const step = steps.next();
      if (step.done && step.value) found++;
      done = step.done === true;
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  }
  return { all: performance.now() - started, longest, found };
}
