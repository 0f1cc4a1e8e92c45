import { useState } from 'preact/hooks';

/** Something that takes time and can fail; after a failure it can be tried again. */
export type TaskState = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly error: unknown };

export interface Task {
  readonly state: TaskState;
  readonly run: (work: () => Promise<void>) => void;
  /** Tries again what failed last. */
  readonly again: () => void;
}

export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const [last, setLast] = useState<() => Promise<void>>(() => async () => {});
  const run = (work: () => Promise<void>) => {
    setLast(() => work);
    setState({ kind: 'busy' });
    work().then(
      () => setState({ kind: 'idle' }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  };
  return { state, run, again: () => run(last) };
}
