import { useEffect, useRef, useState } from 'preact/hooks';
import { createAnchorer } from '../../core/anchoring/find';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { StoredArticle } from '../../core/article/stored-article';
import { familyOf } from '../../core/claims/acts';
import { claimMark } from '../../core/mark-id';
import { Button } from '../../kit/button';
import { Facts } from '../../kit/facts';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import { AnnotationCard } from '../reading/annotation-card';
import { PageOfArticle } from '../reading/page-of-article';
import { ArticleText } from './article-text';
import { Comparison } from './comparison/comparison';
import type { TextMark } from './segments';
import type { LibraryTools } from './tools';

interface Properties {
  readonly id: ArticleId;
  /** The annotation or claim that was opened. */
  readonly focus: string;
  readonly annotation: Annotation | null;
  readonly tools: LibraryTools;
  readonly onSaved: (annotation: Annotation) => void;
  readonly onDelete: (id: AnnotationId) => void;
  readonly onClose: () => void;
}

/** One article as it was read: the opened annotation to edit, and the stored text with its marks. */
export function ArticlePane({ id, focus, annotation, tools, onSaved, onDelete, onClose }: Properties) {
  const { say, day } = useLanguage();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => focusWhileOpen(pane.current), []);
  const [comparing, setComparing] = useState(false);
  const fetched = () =>
    Promise.all([tools.background('library/article', { id }), tools.background('annotation/list', { article: id })]);
  const [loaded] = useLoaded(fetched, [id, tools, annotation?.revision]);
  const stored = loaded.kind === 'ready' ? loaded.value[0] : null;
  return (
    <aside
      class="l-pane"
      aria-label={say('article')}
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="l-pane-head">
        <Button look="quiet" icon="close" label={say('close')} onPress={onClose} />
      </div>
      {loaded.kind === 'failed' && <Failure error={loaded.error} />}
      {annotation && (
        <ul class="r-list">
          <AnnotationCard
            key={annotation.id}
            placed={{ annotation, anchor: 'anchored' }}
            source={loaded.kind === 'ready' ? { article: null, analysis: null, ...stored } : null}
            tools={tools}
            onJump={null}
            onSaved={onSaved}
            onDelete={onDelete}
          />
        </ul>
      )}
      {loaded.kind === 'ready' && !stored && <p class="r-empty">{say('article_not_stored')}</p>}
      {stored && loaded.kind === 'ready' && (
        <>
          <h2 class="r-title" lang={stored.article.language ?? ''} dir={stored.article.direction}>
            {stored.article.title ?? say('untitled')}
          </h2>
          <Facts
            className="r-source"
            facts={[
              stored.article.publisher,
              stored.article.byline,
              stored.article.published && day(stored.article.published),
            ]}
          />
          <PageOfArticle address={stored.id} />
          <div class="k-row">
            <a href={stored.article.url ?? stored.id} target="_blank" rel="noreferrer">
              {say('open_page')}
            </a>
            {stored.analysis.briefing.date !== null && stored.analysis.briefing.ministry !== null && (
              <Button pressed={comparing} onPress={() => setComparing(!comparing)}>
                {say('comparison')}
              </Button>
            )}
          </div>
          {comparing && <Comparison stored={stored} background={tools.background} />}
          <ArticleText article={stored.article} marks={marksOf(stored, loaded.value[1])} focus={focus} />
        </>
      )}
    </aside>
  );
}

/** Where the pane lies over the list, the keyboard goes into it; when it closes, back to where it came from. */
function focusWhileOpen(pane: HTMLElement | null): () => void {
  const before = document.activeElement;
  if (pane && getComputedStyle(pane).position === 'fixed') pane.querySelector('button')?.focus();
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}

/** The claims as analysed and the annotations as far as their words are found in the stored text. */
function marksOf({ article, analysis }: StoredArticle, annotations: readonly Annotation[]): TextMark[] {
  const anchorer = createAnchorer(article.text, article.blocks);
  const claims = analysis.claims.flatMap(({ content, act }, index) =>
    content.map((span): TextMark => ({ kind: 'claim', id: claimMark(index), span, family: familyOf(act) })),
  );
  const kept = annotations.flatMap(({ id, target, colour }): TextMark[] => {
    if (!target.selector) return [];
    const anchor = anchorer.find(target.selector);
    return anchor.state === 'lost' ? [] : [{ kind: 'annotation', id, span: anchor.span, colour }];
  });
  return [...claims, ...kept];
}
