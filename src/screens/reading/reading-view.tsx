import { useCallback, useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { UndoToast } from '../../kit/toast';
import { entriesOfLibrary } from '../../platform/whole-library';
import { LibraryNotice } from '../files/library-notice';
import { ArticleView } from './article-view';
import { entriesOfPage } from './export-file';
import { ExportMenu } from './export-menu';
import { InView } from './in-view';
import { NoReader, NotABriefing } from './no-reader';
import { SiteMenu } from './site-menu';
import type { ReadingTools } from './tools';
import { type ReadingState, useReading } from './use-reading';
import { useScrolling } from './use-scrolling';

/** The whole of the popup, and of the panel beside the page: one reading, its tools, and what can be undone. */
export function ReadingView({ tools, loads = 0 }: { tools: ReadingTools; loads?: number }) {
  const { say } = useLanguage();
  const state = useReading(tools, loads);
  const status = state.reading.kind === 'article' ? state.reading.status : null;
  const [trouble, setTrouble] = useState<unknown>(null);
  const [follows, setFollows] = useState(tools.following?.on ?? false);
  const follow = (on: boolean) => {
    setFollows(on);
    tools.following?.change(on).catch(setTrouble);
  };
  const show = useCallback((mark: string) => void tools.page('page/jump', { mark }).catch(setTrouble), [tools]);
  useScrolling(follows, state.inView, show);
  const open = (screen: (() => Promise<void>) | null) => screen?.().catch(setTrouble);
  return (
    <div class="k-root r-reading">
      <header class="r-masthead">
        <h1>{say('extension_name')}</h1>
        <nav class="k-row" aria-label={say('screens')}>
          <Button look="quiet" icon="library" onPress={() => open(tools.openLibrary)}>
            {say('library')}
          </Button>
          {tools.openPanel && (
            <Button look="quiet" icon="panel" label={say('open_panel')} onPress={() => open(tools.openPanel)} />
          )}
          {tools.following && (
            <Button
              look="quiet"
              icon="follow"
              label={say('follow_page')}
              pressed={follows}
              onPress={() => follow(!follows)}
            />
          )}
          <Button look="quiet" icon="options" label={say('options')} onPress={() => open(tools.openOptions)} />
        </nav>
      </header>
      <main>
        <LibraryNotice tools={tools} onFiles={() => void open(tools.openLibrary)} />
        {trouble !== null && <Failure error={trouble} />}
        <InView.Provider value={new Set(follows ? state.inView : [])}>
          <Body state={state} tools={tools} />
        </InView.Provider>
      </main>
      <footer class="r-foot">
        <ExportMenu
          tools={tools}
          scopes={[
            ...(status
              ? [{ title: say('export_page'), about: status.article.title, entries: () => entriesOfPage(status) }]
              : []),
            { title: say('export_everything'), about: null, entries: () => entriesOfLibrary(tools.background) },
          ]}
        />
        {tools.site.kind === 'site' && state.reading.kind !== 'no-reader' && <SiteMenu site={tools.site} />}
      </footer>
      {state.deletion && (
        <UndoToast
          message={say('deleted')}
          onUndo={() => state.undo().catch(setTrouble)}
          onClose={state.forgetDeletion}
        />
      )}
    </div>
  );
}

function Body({ state, tools }: { state: ReadingState; tools: ReadingTools }) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState(false);
  const onRead = () => {
    setAsked(true);
    void state.reload();
  };
  switch (state.reading.kind) {
    case 'loading':
      return <p class="r-empty" aria-busy="true" />;
    case 'no-reader':
      return <NoReader site={tools.site} onRead={onRead} />;
    case 'no-article':
      if (asked) return <p class="r-empty">{say('no_article')}</p>;
      return <NotABriefing read={() => tools.page('page/read', {})} onRead={onRead} />;
    case 'failed':
      return <Failure error={state.reading.error} />;
    case 'article':
      return <ArticleView key={state.reading.status.id} status={state.reading.status} state={state} tools={tools} />;
  }
}
