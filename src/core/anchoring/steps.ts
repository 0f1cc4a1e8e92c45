/** The result of work that can be done in pieces, all of them at once. */
export function atOnce<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that is done once, when somebody first asks for it; whoever asks meanwhile goes on with what was begun. */
export function once<T extends object>(begin: () => Generator<void, T, void>): () => Generator<void, T, void> {
  let begun: Generator<void, T, void> | null = null;
  let ready: T | null = null;
  return function* () {
    begun ??= begin();
    while (ready === null) {
      const step = begun.next();
      if (step.done) ready = step.value;
      else yield;
    }
    return ready;
  };
}
