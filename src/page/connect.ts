import type { Analysis } from '../core/analysis';
import type { ArticleId } from '../core/article/article-id';
import { ReadoutError } from '../core/errors';
import type { LanguageCode } from '../core/language/language';
import { onChange } from '../platform/changes';
import { pageDrafts } from '../platform/drafts';
import { onFollower } from '../platform/following';
import { chosenLanguage, wantedCode } from '../platform/i18n';
import { knownTags } from '../platform/known-tags';
import { answer, background } from '../platform/messages';
import { isOutdated } from '../platform/outdated';
import { type BACKGROUND_CALLS, PAGE_CALLS, type Result } from '../platform/protocol';
import { changeSettings, onSettings, readSettings } from '../platform/settings';
import { findArticleGently } from './article/find-gently';
import type { FoundArticle } from './article/found-article';
import { rootElementOf } from './article/outline/native-dom';
import { createFollowers } from './followers';
import type { Preferences } from './preferences';
import { type Reader, startReader } from './reader/reader';
import type { ReaderActions } from './reader-actions';
import { replaceOlder } from './replace-older';
import type { Change } from './watch';

type Opened = Result<(typeof BACKGROUND_CALLS)['article/open']>;

/** The article that this page shows, being read. */
interface Reading {
  readonly id: ArticleId;
  found: FoundArticle;
  analysis: Analysis;
  isKept: boolean;
  problem: Opened['problem'];
  readonly reader: Reader;
  readonly end: AbortController;
  /** The page's root element: with another one the page has been written anew, without what was ours in it. */
  readonly page: Element | null;
}

/** All scripts of ours in a page share one world: a page that is read already is not connected twice. */
type Connected = { readoutLook?: (change?: Change) => Promise<void> };

const actions: ReaderActions = {
  drafts: pageDrafts,
  writtenElsewhere: () => background('page/written-elsewhere', {}),
  knownTags: () => knownTags(background),
  save: (annotation) => background('annotation/save', { annotation }),
  remove: async (ids) => (await background('annotation/delete', { ids: [...ids] })).undo,
  undo: async (undo) => (await background('annotation/undo', { undo })).restored,
  async correct(corrections) {
    for (const correction of corrections) await background('correction/save', { correction });
  },
  async withdraw(corrections) {
    for (const { id, article } of corrections) await background('correction/withdraw', { id, article });
  },
  keepAlias: (alias, article) => background('alias/keep', { alias, article }),
  forgetAlias: (alias, article) => background('alias/forget', { alias, article }),
  changeSettings,
};

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
  let preferences = preferencesNow();
  const followers = createFollowers();

  const leave = async (): Promise<void> => {
    if (reading === null) return;
    const { end } = reading;
    reading = null;
    end.abort();
    await background('article/close', {});
  };

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
    const isSame =
      reading?.found.article.url === found.article.url && reading.found.article.text === found.article.text;
    if (reading && isSame && !isStale) {
      reading.found = found;
      reading.reader.update(found);
      return;
    }
    const [opened, wanted] = await Promise.all([background('article/open', { article: found.article }), preferences]);
    signal.throwIfAborted();
    isStale = false;
    if (reading?.id === opened.id) {
      const { analysis, isKept, problem } = opened;
      Object.assign(reading, { found, analysis, isKept, problem });
      reading.reader.update(found, analysis, opened.annotations);
      complain(reading);
      followers.changed();
      return;
    }
    await leave();
    const worthIt = asked || opened.analysis.briefing.isBriefing || opened.annotations.length > 0;
    if (!worthIt) return;
    reading = begin(found, opened, wanted);
    complain(reading);
  };

  /** A library that cannot be read is told of at once, before the reader has written a note that cannot be saved. */
  const complain = ({ problem, reader }: Reading): void => {
    if (problem === null) return;
    reader.complain(new ReadoutError(problem, 'the library could not be read'), () => {
      isStale = true;
      void lookAgain();
    });
  };

  const begin = (found: FoundArticle, opened: Opened, wanted: Preferences): Reading => {
    const { annotations, ...known } = opened;
    const end = new AbortController();
    const reader = startReader({
      found,
      analysis: known.analysis,
      annotations,
      source: found.article.url ?? document.location.href,
      actions,
      preferences: wanted,
      stale: () => void lookAgain(),
      signal: AbortSignal.any([whole, end.signal]),
    });
    followers.begin(reader, end.signal);
    return { ...known, found, reader, end, page: rootElementOf(document) };
  };

  onFollower(({ tell, signal }) => {
    const inView = (marks: readonly string[]) => tell({ kind: 'in-view', marks: [...marks] });
    followers.join({ inView, changed: () => tell({ kind: 'changed' }), signal });
  }, whole);

  onSettings((settings) => {
    preferences = preferencesFor(settings);
    preferences.then(
      (wanted) => reading?.reader.prefer(wanted),
      (error) => console.error('Readout: the settings could not be applied', error),
    );
  }, whole);

  answer(PAGE_CALLS, {
    'page/status': async () =>
      reading && {
        id: reading.id,
        article: reading.found.article,
        analysis: reading.analysis,
        annotations: [...reading.reader.annotations()],
        problem: reading.problem,
      },
    'page/written': async () => [...(reading?.reader.written() ?? [])],
    'page/read': async () => {
      asked = true;
      await lookAgain();
      return null;
    },
    'page/jump': async ({ mark }) => reading?.reader.jump(mark) ?? false,
    'page/command': async ({ command }) => {
      if (reading === null) {
        asked = true;
        await lookAgain();
      }
      reading?.reader.command(command);
      return null;
    },
  });

  onChange((articles, changed) => {
    if (reading === null || !articles.includes(reading.id)) return;
    // What is kept of an article keeps the article too: without it an export could not say what it is from.
    if (changed || !reading.isKept) {
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
  world.readoutLook = lookAgain;
  return lookAgain;
}

/** A page that loads stories one under the other takes the next one's address: the first, still there, keeps its own. */
const atItsAddress = (now: FoundArticle, before: FoundArticle): FoundArticle =>
  now.root === before.root && now.article.title === before.article.title
    ? { ...now, article: { ...now.article, url: before.article.url } }
    : now;

const preferencesNow = async (): Promise<Preferences> => preferencesFor(await readSettings());

/**
 * The sentences come all at once: a page may not read the extension's files itself, and once the extension is updated
 * the browser refuses it every sentence, also the one that says so.
 */
async function preferencesFor(settings: Preferences['settings']): Promise<Preferences> {
  const sentences = (code: LanguageCode) => background('language/sentences', { code });
  return { settings, language: await chosenLanguage(wantedCode(settings), sentences) };
}
