import { useState } from 'preact/hooks';
import type { AnnotationId } from '../../core/annotation/annotation';
import { claimMark } from '../../core/mark-id';
import type { Hit } from '../../core/search/query';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { Tabs } from '../../kit/tabs';
import { UndoToast } from '../../kit/toast';
import { entriesOfLibrary } from '../../platform/whole-library';
import { BackupPanel } from '../files/backup-panel';
import { ImportPanel } from '../files/import-panel';
import { LibraryNotice } from '../files/library-notice';
import { TemplateEditor } from '../files/template-editor';
import { ExportMenu } from '../reading/export-menu';
import { ArticlePane } from './article-pane';
import { Bin } from './bin';
import { BulkBar } from './bulk-bar';
import { Charts } from './charts/charts';
import { Facets } from './facets';
import { entriesOfAnnotations, entriesOfSearch, selectedBy } from './found-entries';
import { HitList } from './hit-list';
import { Journal } from './journal';
import { Positions } from './positions/positions';
import { ASKING, addressOf, isFiltered, type Question, questionFrom, type View, viewFrom } from './query-address';
import { SearchBar } from './search-bar';
import { Tags } from './tags';
import type { LibraryTools } from './tools';
import { useChanges } from './use-changes';
import { keyOf, useSearch } from './use-search';

/** The library: a question, what answers it, and the article behind each answer. */
export function Library({ tools }: { tools: LibraryTools }) {
  const { say } = useLanguage();
  const [question, setQuestion] = useState(() => questionFrom(tools.address.read()));
  const [view, setView] = useState(() => viewFrom(tools.address.read()));
  const asking = ASKING.includes(view);
  const [opened, setOpen] = useState<Hit | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<AnnotationId>>(new Set());
  const [narrowing, setNarrowing] = useState(false);
  const found = useSearch(question, tools);
  const changes = useChanges(tools.background, found.again);
  // As it was found last: another window may have changed it.
  const open = opened && ([...found.pages.values()].flat().find((hit) => keyOf(hit) === keyOf(opened)) ?? opened);

  const ask = (next: Question) => {
    setQuestion(next);
    tools.address.write(addressOf(next, view));
  };
  const look = (next: View) => {
    setView(next);
    tools.address.write(addressOf(question, next));
  };
  const remove = (ids: readonly AnnotationId[]) => {
    changes.remove(ids);
    setSelected(new Set());
    if (open?.kind === 'annotation' && ids.includes(open.annotation.id)) setOpen(null);
  };
  const select = (id: AnnotationId, on: boolean) =>
    setSelected((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  const selectAll = () => selectedBy(tools.background, question).then((ids) => setSelected(new Set(ids)), changes.fail);
  const chosen = [...selected];
  return (
    <div class="k-root l-library">
      <header class="k-masthead">
        <h1>{say('library_title')}</h1>
        <nav class="k-row" aria-label={say('screens')}>
          <ExportMenu
            tools={tools}
            scopes={[
              ...(chosen.length > 0
                ? [
                    {
                      title: say('export_selected'),
                      about: null,
                      entries: () => entriesOfAnnotations(tools.background, chosen),
                    },
                  ]
                : []),
              {
                title: say('export_found'),
                about: question.text,
                entries: () => entriesOfSearch(tools.background, question),
              },
              { title: say('export_everything'), about: null, entries: () => entriesOfLibrary(tools.background) },
            ]}
          />
          <Button look="quiet" icon="options" onPress={() => tools.openOptions().catch(changes.fail)}>
            {say('options')}
          </Button>
        </nav>
      </header>
      <div class="l-columns" data-open={open !== null}>
        {asking && (
          <nav class="l-facets" aria-label={say('filters')} data-open={narrowing}>
            <button
              type="button"
              class="k-button l-narrow"
              aria-expanded={narrowing}
              onClick={() => setNarrowing(!narrowing)}
            >
              {say('filters')}
            </button>
            {found.results && <Facets question={question} counts={found.results.facets} onAsk={ask} />}
          </nav>
        )}
        <main>
          <LibraryNotice tools={tools} onFiles={() => look('files')} />
          {found.error !== null && <Failure error={found.error} />}
          {changes.error !== null && <Failure error={changes.error} />}
          <Tabs
            label={say('library_views')}
            chosen={view}
            onChoose={look}
            tabs={[
              { name: 'list', label: say('view_list') },
              { name: 'positions', label: say('view_positions') },
              { name: 'charts', label: say('view_charts') },
              { name: 'tags', label: say('tags') },
              { name: 'bin', label: say('view_bin') },
              { name: 'files', label: say('view_files') },
            ]}
          >
            {asking && (
              <div class="l-question">
                <SearchBar question={question} total={found.results?.total ?? null} old={found.old} onAsk={ask} />
                {chosen.length > 0 && (
                  <BulkBar
                    selected={chosen.length}
                    background={tools.background}
                    onChange={(change) => changes.change(chosen, change)}
                    onDelete={() => remove(chosen)}
                    onClear={() => setSelected(new Set())}
                  />
                )}
              </div>
            )}
            {view === 'positions' && <Positions question={question} background={tools.background} onOpen={setOpen} />}
            {view === 'charts' && <Charts question={question} background={tools.background} />}
            {view === 'tags' && <Tags background={tools.background} changes={changes} />}
            {view === 'files' && (
              <>
                <BackupPanel tools={tools} download={tools.download} />
                <TemplateEditor tools={tools} />
                <ImportPanel background={tools.background} onImported={changes.imported} />
              </>
            )}
            {view === 'bin' && (
              <>
                <Journal background={tools.background} onBack={found.again} />
                <Bin background={tools.background} onBack={found.again} />
              </>
            )}
            {view === 'list' && found.results && (
              <HitList
                found={found}
                results={found.results}
                asked={question.text !== '' || isFiltered(question)}
                open={open && keyOf(open)}
                selected={selected}
                onOpen={setOpen}
                onSelect={select}
                onSelectAll={selectAll}
              />
            )}
          </Tabs>
        </main>
        {open && (
          <ArticlePane
            key={keyOf(open)}
            id={open.articleId}
            focus={open.kind === 'annotation' ? open.annotation.id : claimMark(open.claim.index)}
            annotation={open.kind === 'annotation' ? open.annotation : null}
            tools={tools}
            onSaved={(annotation) => {
              const hit: Hit = { kind: 'annotation', annotation, articleId: open.articleId, article: open.article };
              setOpen(hit);
              found.replace(hit);
            }}
            onDelete={(id) => remove([id])}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      {changes.undoable && (
        <UndoToast message={changes.undoable.message} onUndo={changes.undo} onClose={changes.forget} />
      )}
    </div>
  );
}
