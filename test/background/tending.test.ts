import { expect, test, vi } from 'vitest';
import { tender } from '../../src/background/tending';

/** A library with some pieces of work, the first of which may fail. */
function withWork(pieces: number, fails = false) {
  const done: number[] = [];
  return {
    done,
    tend: async () => {
      done.push(done.length + 1);
      if (fails && done.length === 1) throw new Error('the disk is busy');
      return done.length < pieces;
    },
  };
}

test('all work is done, once, however often it is asked for', async () => {
  const library = withWork(3);
  const tend = tender(library, undefined, 0);
  tend();
  tend();
  await vi.waitFor(() => expect(library.done).toEqual([1, 2, 3]));
});

test('what is to be done after it, is done after all of it', async () => {
  const library = withWork(2);
  const seen: number[] = [];
  tender(library, async () => void seen.push(library.done.length), 0)();
  await vi.waitFor(() => expect(seen).toEqual([2]));
});

test('work that failed is tried again at the next call', async () => {
  const library = withWork(3, true);
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const tend = tender(library, undefined, 0);
  tend();
  await vi.waitFor(() => expect(complain).toHaveBeenCalled());
  tend();
  await vi.waitFor(() => expect(library.done).toEqual([1, 2, 3]));
  complain.mockRestore();
});
