import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { ArticleId } from '../../core/article/article-id';
import type { ReaderVerdict } from '../../core/briefing/overrule';
import { type Reading, readingOf } from './reading';
import type { PlacedAnnotation, ReadingTools } from './tools';

/** A deletion that can still be taken back. */
interface Deletion {
  readonly undo: string;
  readonly gone: PlacedAnnotation;
}

export interface ReadingState {
  readonly reading: Reading;
  readonly deletion: Deletion | null;
  /** The marks that the reader sees in the page now, in the order of the text. */
  readonly inView: readonly string[];
  readonly reload: () => Promise<void>;
  readonly replace: (annotation: Annotation) => void;
  readonly remove: (id: AnnotationId) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forgetDeletion: () => void;
  /** Says that the article, or all of its site, is or is not a briefing; null takes that back. */
  readonly overrule: (of: ReaderVerdict['of'], isBriefing: boolean | null) => Promise<void>;
}

/** Follows the page beside the screen, and what the reader does to its annotations. `loads` counts the page's loads. */
export function useReading(
  {
    page,
    first,
    background,
    onChange,
    follow,
  }: Pick<ReadingTools, 'page' | 'first' | 'background' | 'onChange' | 'follow'>,
  loads: number,
): ReadingState {
  const [reading, setReading] = useState(first);
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [inView, setInView] = useState<readonly string[]>([]);

  const reload = useCallback(async () => setReading(await readingOf(page)), [page]);
  const isAnswered = useRef(first.kind !== 'loading');
  useEffect(() => {
    if (!isAnswered.current) void reload();
    isAnswered.current = false;
  }, [reload, loads]);

  // Where there is no script of ours yet, nothing can be followed.
  const followed = reading.kind !== 'loading' && reading.kind !== 'no-reader';
  useEffect(() => {
    if (!followed) return;
    const ending = new AbortController();
    follow((news) => (news.kind === 'in-view' ? setInView(news.marks) : void reload()), ending.signal);
    return () => ending.abort();
  }, [follow, reload, followed, loads]);

  const id = reading.kind === 'article' ? reading.status.id : null;
  useEffect(() => {
    const ending = new AbortController();
    const readAgain = async (articles: readonly ArticleId[]) => {
      if (id === null || !articles.includes(id)) return;
      const current = await background('annotation/list', { article: id });
      change((before) => current.map((annotation) => ({ annotation, anchor: anchorIn(before, annotation) })));
    };
    onChange((articles) => {
      readAgain(articles).catch((error) => setReading({ kind: 'failed', error }));
    }, ending.signal);
    return () => ending.abort();
  }, [id, background, onChange]);

  const change = (how: (annotations: readonly PlacedAnnotation[]) => PlacedAnnotation[]) =>
    setReading((now) =>
      now.kind === 'article' ? { ...now, status: { ...now.status, annotations: how(now.status.annotations) } } : now,
    );

  const remove = async (id: AnnotationId) => {
    const gone = reading.kind === 'article' && reading.status.annotations.find((a) => a.annotation.id === id);
    if (!gone) return;
    const { undo } = await background('annotation/delete', { ids: [id] });
    change((all) => all.filter((a) => a.annotation.id !== id));
    setDeletion({ undo, gone });
  };

  const undo = async () => {
    if (!deletion) return;
    const { restored } = await background('annotation/undo', { undo: deletion.undo });
    const back = restored.map((annotation) => ({ annotation, anchor: deletion.gone.anchor }));
    change((all) => [...all.filter((a) => !restored.some(({ id }) => id === a.annotation.id)), ...back]);
    setDeletion(null);
  };

  return {
    reading,
    deletion,
    inView,
    reload,
    replace: (annotation) =>
      change((all) => all.map((a) => (a.annotation.id === annotation.id ? { ...a, annotation } : a))),
    remove,
    undo,
    forgetDeletion: () => setDeletion(null),
    overrule: async (of, isBriefing) => {
      // The page, which follows the library, says when it has been analysed anew.
      if (id !== null) await background('briefing/overrule', { article: id, of, isBriefing });
    },
  };
}

/** What was just made in the page is where it was made. */
const anchorIn = (before: readonly PlacedAnnotation[], { id }: Annotation): PlacedAnnotation['anchor'] =>
  before.find((placed) => placed.annotation.id === id)?.anchor ?? 'anchored';
