import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../kit/notice';
import { ReadingView } from '../reading/reading-view';
import type { ReadingTools } from '../reading/tools';

interface Properties {
  /** Of the tab that was in front when the panel began. */
  readonly first: ReadingTools;
  readonly toolsOfTab: () => Promise<ReadingTools>;
  readonly onActiveTab: (listener: () => void, signal: AbortSignal) => void;
}

/** The panel beside the page: always the reading of the tab that is in front. */
export function Panel({ first, toolsOfTab, onActiveTab }: Properties) {
  const [shown, setShown] = useState({ tools: first, visit: 0 });
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const ending = new AbortController();
    const follow = () => {
      toolsOfTab().then((tools) => setShown(({ visit }) => ({ tools, visit: visit + 1 })), setError);
    };
    onActiveTab(follow, ending.signal);
    return () => ending.abort();
  }, [toolsOfTab, onActiveTab]);
  if (error !== null) return <Failure error={error} />;
  return <ReadingView key={shown.visit} tools={shown.tools} />;
}
