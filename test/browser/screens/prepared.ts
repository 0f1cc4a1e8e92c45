import type { Page } from 'puppeteer-core';
import { type Annotation, bodiesOf, type Colour } from '../../../src/core/annotation/annotation';
import type { SpeakerAlias } from '../../../src/core/corrections/alias';
import { annotationOfClaim } from '../../../src/page/reader/new-annotation';
import type { Site } from '../../site/server';
import { askBackground, askPage, tabOf } from '../harness/extension';
import type { Session } from '../harness/launch';
import { whenPainted } from '../harness/marks';

/** A browser in which a reader has been at work: articles read, claims kept, one deleted. */
export interface Prepared {
  readonly session: Session;
  /** The tab of the briefing that popup and panel stand beside. */
  readonly tab: number;
  /** The tab of a page without a reader. */
  readonly otherTab: number;
}

const BRIEFING = '/potohar/border-guarantees';
const FURTHER = [
  '/karnaphuli/harbour-talks',
  '/margalla/border-pledge',
  '/meridian/strait-remarks',
  '/potohar/border-warning',
  '/sehr/hafta-war-briefing',
];

/** Note, tags and colour of the claims that are kept: each of the claim at that place of the article. */
const KEPT: readonly [claim: number, note: string, tags: string[], colour: Colour][] = [
  [1, 'Same wording as on 8 October.', ['assurances', 'border'], 'yellow'],
  [3, '', ['humanitarian'], 'green'],
  [5, 'Stronger than “regretted” last week.', ['river'], 'pink'],
];

/** Whom the reader has named as speakers: of words that no sample article has, so that its claims stay as they are. */
const NAMED: readonly Omit<SpeakerAlias, 'at'>[] = [
  { words: 'senior border official', speaker: 'Kamran Lodhi', reach: { of: 'ministry', ministry: 'PK' } },
  { words: 'crossings authority', speaker: 'Northern Crossings Authority', reach: { of: 'everywhere' } },
];

/** Reads the sample articles and keeps some of their claims, the way the page's script would. */
export async function prepare(session: Session, site: Site): Promise<Prepared> {
  const screen = await session.openScreen('src/screens/welcome/index.html');
  for (const path of FURTHER) {
    const page = await session.open(site.origin + path);
    await whenPainted(page);
    await page.close();
  }
  const before = await tabsOf(screen);
  await session.open(`${site.origin}/potohar/cricket-board`);
  const otherTab = (await tabsOf(screen)).find((id) => !before.includes(id))!;
  const article = await session.open(site.origin + BRIEFING);
  await whenPainted(article);
  const tab = await tabOf(screen, article);
  await keepClaims(screen, tab);
  const { id } = (await askPage(screen, tab, 'page/status', {}))!;
  const inArticle: Omit<SpeakerAlias, 'at'> = {
    words: 'one of the drivers',
    speaker: 'a lorry driver who asked not to be named',
    reach: { of: 'article', article: id },
  };
  for (const alias of [...NAMED, inArticle])
    await askBackground(screen, 'alias/keep', { alias: { ...alias, at: '2026-10-16T08:00:00.000Z' }, article: null });
  await screen.close();
  return { session, tab, otherTab };
}

async function keepClaims(screen: Page, tab: number): Promise<void> {
  const status = await askPage(screen, tab, 'page/status', {});
  if (!status) throw new Error('the briefing is no article');
  const { article, analysis } = status;
  const make = ([claim, note, tags, colour]: (typeof KEPT)[number]): Annotation => ({
    ...annotationOfClaim(article.url ?? '', article, analysis.claims[claim]!, analysis.engine),
    body: bodiesOf(note, tags),
    colour,
  });
  for (const kept of KEPT) await askBackground(screen, 'annotation/save', { annotation: make(kept) });
  const binned = make([7, 'Not a claim.', [], 'blue']);
  await askBackground(screen, 'annotation/save', { annotation: binned });
  await askBackground(screen, 'annotation/delete', { ids: [binned.id] });
}

const tabsOf = (screen: Page): Promise<number[]> =>
  screen.evaluate(async () =>
    (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).flatMap(({ id }) => id ?? []),
  );

/** Language and theme, as the options store them. */
export interface Look {
  readonly language: 'en' | 'ur';
  readonly theme: 'light' | 'dark';
}
export const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ur', theme: 'light' },
  { language: 'ur', theme: 'dark' },
];

/** Has the reader choose a look in an open screen; pages and screens that are open take it too. */
export const choose = (screen: Page, look: Look): Promise<void> =>
  screen.evaluate(
    (settings) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings }),
    look as never,
  );
