import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../kit/notice';
import { ReadingView } from '../reading/reading-view';
import type { ReadingTools } from '../reading/tools';

interface Properties {
  readonly toolsOfTab: () => Promise<ReadingTools>;
  readonly onActiveTab: (listener: () => void, signal: AbortSignal) => void;
}

/** The panel beside the page: always the reading of the tab that is in front. */
export function Panel({ toolsOfTab, onActiveTab }: Properties) {
  const [shown, setShown] = useState<{ tools: ReadingTools; visit: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const ending = new AbortController();
    const follow = () =>
      toolsOfTab().then((tools) => setShown((before) => ({ tools, visit: (before?.visit ?? 0) + 1 })), setError);
    follow();
    onActiveTab(follow, ending.signal);
    return () => ending.abort();
  }, [toolsOfTab, onActiveTab]);
  if (error !== null) return <Failure error={error} />;
  return shown && <ReadingView key={shown.visit} tools={shown.tools} />;
}
