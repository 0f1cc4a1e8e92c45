import type { Handlers, PAGE_CALLS, SenderContext } from '../../platform/protocol';
import type { Reading } from './reading';

/** What the page is asked from outside. `read` has it read, briefing or not. */
export const pageCalls = (
  reading: () => Reading | null,
  read: () => Promise<void>,
): Handlers<typeof PAGE_CALLS, SenderContext> => ({
  'page/status': async () => {
    const now = reading();
    return (
      now && {
        id: now.id,
        article: now.found.article,
        analysis: now.analysis,
        annotations: [...now.reader.annotations()],
        problem: now.answer.opened.problem,
      }
    );
  },
  'page/written': async () => [...(reading()?.reader.written() ?? [])],
  'page/read': async () => {
    await read();
    return null;
  },
  'page/jump': async ({ mark }) => reading()?.reader.jump(mark) ?? false,
  'page/command': async ({ command }) => {
    if (reading() === null) await read();
    reading()?.reader.command(command);
    return null;
  },
});
