import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../kit/notice';
import { ReadingView } from './reading-view';
import type { ReadingTools } from './tools';

interface Properties {
  /** Of the tab that was in front when the screen began. */
  readonly first: ReadingTools;
  readonly toolsOfTab: () => Promise<ReadingTools>;
  /** Calls the listener when another tab is in front, or another page has been loaded in it. */
  readonly onActiveTab: (listener: () => void, signal: AbortSignal) => void;
}

/** A tab in front of the reader. `visit` counts tabs and addresses, `loads` how often this one was loaded. */
interface Shown {
  readonly tools: ReadingTools;
  readonly visit: number;
  readonly loads: number;
}

/** A screen beside the page: always the reading of the tab that is in front. */
export function Beside({ first, toolsOfTab, onActiveTab }: Properties) {
  const [{ tools, visit, loads }, setShown] = useState<Shown>({ tools: first, visit: 0, loads: 0 });
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const ending = new AbortController();
    const follow = () => {
      toolsOfTab().then((next) => setShown((before) => nextShown(before, next)), setError);
    };
    onActiveTab(follow, ending.signal);
    return () => ending.abort();
  }, [toolsOfTab, onActiveTab]);
  if (error !== null) return <Failure error={error} />;
  return <ReadingView key={visit} tools={tools} loads={loads} />;
}

/** The same page, loaded again, keeps the screen as it is: the reader may be writing in it. */
const nextShown = ({ tools, visit, loads }: Shown, next: ReadingTools): Shown =>
  tools.place === next.place ? { tools, visit, loads: loads + 1 } : { tools: next, visit: visit + 1, loads: 0 };
