import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Parses a span from outside: two whole numbers, the first not after the second. */
export const SpanSchema = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end, 'a span must not end before it starts'),
  v.readonly(),
);
