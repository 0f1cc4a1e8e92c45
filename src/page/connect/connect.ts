import { ReadoutError } from '../../core/errors';
import { onChange } from '../../platform/changes';
import { onFollower } from '../../platform/following';
import { answer, background } from '../../platform/messages';
import { isOutdated } from '../../platform/outdated';
import { PAGE_CALLS } from '../../platform/protocol';
import { findArticleGently } from '../article/find-gently';
import type { FoundArticle } from '../article/found-article';
import { rootElementOf } from '../article/outline/native-dom';
import type { Preferences } from '../preferences';
import { startReader } from '../reader/reader';
import type { Change } from '../watch';
import { chosenPreferences } from './chosen-preferences';
import { createFollowers } from './followers';
import { libraryActions } from './library-actions';
import { type Answer, pacedOpening } from './paced-opening';
import { pageCalls } from './page-calls';
import { analysisFor, isOf, type Reading } from './reading';
import { replaceOlder } from './replace-older';

/** All scripts of ours in a page share one world: a page that is read already is not connected twice. */
type Connected = { readoutLook?: (change?: Change) => Promise<void> };

/**
 * Connects a page to the background: what it shows is analysed, and marked where it reports a briefing. Returns how to
 * look at the page again after it has changed. `life` ends all of it, and is ended where a newer Readout takes over, or
 * the extension is gone.
 */
export function connect(document: Document, life: AbortController): (change?: Change) => Promise<void> {
  const world = globalThis as Connected;
  if (world.readoutLook) return world.readoutLook;
  const whole = life.signal;
  replaceOlder(document, isOutdated).addEventListener('abort', () => life.abort(), { once: true });
  let reading: Reading | null = null;
  let looking = new AbortController();
  const preferences = chosenPreferences((wanted) => reading?.reader.prefer(wanted), whole);
  const followers = createFollowers();
  const open = pacedOpening(
    (article) => background('article/open', { article }),
    () => void lookAgain(),
    whole,
  );

  // Once the reader has asked for this page, it is theirs to mark, briefing or not.
  let asked = false;
  // What is known of this page may not be what it was: the reader has corrected it, or it lay in the browser's cache,
  // where no news reaches it.
  let isStale = false;

  const look = async (signal: AbortSignal): Promise<void> => {
    const seen = await findArticleGently(document, document.location.href, signal);
    if (seen === null || (reading && reading.page !== rootElementOf(document))) await leave();
    if (seen === null) return;
    const found = reading ? atItsAddress(seen, reading.found) : seen;
    if (reading && isOf(reading.answer, found) && !isStale) return show(reading, found, reading.answer);
    const [said, wanted] = await Promise.all([open(found.article, isStale), preferences()]);
    signal.throwIfAborted();
    isStale = false;
    const { id, analysis, annotations } = said.opened;
    if (reading?.id === id) return show(reading, found, said);
    await leave();
    const worthIt = asked || analysis.briefing.isBriefing || annotations.length > 0;
    if (!worthIt) return;
    reading = begin(found, said, wanted);
    complain(reading);
  };

  /** Shows the article as it is now, with what is known of it. */
  const show = (now: Reading, found: FoundArticle, said: Answer): void => {
    const isNews = said !== now.answer;
    const analysis = analysisFor(found, said);
    const isOther = analysis !== now.analysis;
    Object.assign(now, { found, answer: said, analysis });
    now.reader.update(found, analysis, isNews ? said.opened.annotations : undefined);
    if (isNews) complain(now);
    if (isOther) followers.changed();
  };

  const begin = (found: FoundArticle, said: Answer, wanted: Preferences): Reading => {
    const end = new AbortController();
    const analysis = analysisFor(found, said);
    const reader = startReader({
      found,
      analysis,
      annotations: said.opened.annotations,
      source: found.article.url ?? document.location.href,
      actions: libraryActions,
      preferences: wanted,
      stale: () => void lookAgain(),
      signal: AbortSignal.any([whole, end.signal]),
    });
    followers.begin(reader, end.signal);
    return { id: said.opened.id, found, answer: said, analysis, reader, end, page: rootElementOf(document) };
  };

  const leave = async (): Promise<void> => {
    if (reading === null) return;
    const { end } = reading;
    reading = null;
    end.abort();
    await background('article/close', {});
  };

  /** A library that cannot be read is told of at once, before the reader has written a note that cannot be saved. */
  const complain = ({ answer: { opened }, reader }: Reading): void => {
    if (opened.problem === null) return;
    reader.complain(new ReadoutError(opened.problem, 'the library could not be read'), () => {
      isStale = true;
      void lookAgain();
    });
  };

  const lookAgain = async (change?: Change): Promise<void> => {
    isStale ||= change === 'restored';
    looking.abort();
    looking = new AbortController();
    const signal = AbortSignal.any([whole, looking.signal]);
    if (isOutdated()) return retire();
    await look(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      if (isOutdated()) retire();
      else console.error('Readout: this page could not be read', error);
    });
  };

  /**
   * Nobody will say what the page is now, and marks that stay where they were would soon lie on other words. Only what
   * the reader is writing is left: they can still copy it.
   */
  const retire = (): void => {
    if (!reading?.reader.written().length) life.abort();
  };

  onFollower(({ tell, signal }) => {
    const inView = (marks: readonly string[]) => tell({ kind: 'in-view', marks: [...marks] });
    followers.join({ inView, changed: () => tell({ kind: 'changed' }), signal });
  }, whole);

  const read = async (): Promise<void> => {
    asked = true;
    await lookAgain();
  };
  answer(
    PAGE_CALLS,
    pageCalls(() => reading, read),
  );

  onChange((articles, judged) => {
    if (reading === null || !articles.includes(reading.id)) return;
    // What is kept of an article keeps the article too: without it an export could not say what it is from.
    if (judged || !reading.answer.opened.isKept) {
      isStale = true;
      void lookAgain();
      return;
    }
    const { id, reader } = reading;
    background('annotation/list', { article: id }).then(
      (annotations) => reader.refresh(annotations),
      (error) => console.error('Readout: the annotations of this page could not be read again', error),
    );
  }, whole);

  world.readoutLook = lookAgain;
  return lookAgain;
}

/** A page that loads stories one under the other takes the next one's address: the first, still there, keeps its own. */
const atItsAddress = (now: FoundArticle, before: FoundArticle): FoundArticle =>
  now.root === before.root && now.article.title === before.article.title
    ? { ...now, article: { ...now.article, url: before.article.url } }
    : now;
