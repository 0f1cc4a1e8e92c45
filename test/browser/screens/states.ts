import type { Page } from 'puppeteer-core';
import type { Prepared } from './prepared';

/** One state of one screen: where it is, how it is reached, and how wide the reader's window is. */
export interface ScreenState {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The screen's address inside the extension. */
  readonly path: (prepared: Prepared) => string;
  /** Something that is there when the screen is. */
  readonly ready: string;
  /** What the reader presses to come to this state, in order. */
  readonly presses?: readonly string[];
  /** What is there when the state is reached, where that takes more than the press. */
  readonly reached?: string;
  /** What is pressed afterwards, so that the next state finds everything as it was. */
  readonly leave?: string;
  /** What is gone when everything is as it was; what was pressed, where nothing is named. */
  readonly left?: string;
  /** The colours that the system forces on everything, as in Windows' high contrast; Chromium alone can act so. */
  readonly forcedColours?: boolean;
  /** The reader has asked the system for more contrast; likewise. */
  readonly moreContrast?: boolean;
  /** A telephone: fingers instead of a pointer; likewise. */
  readonly touch?: boolean;
}

const popup = (name: string, presses: readonly string[] = []): ScreenState => ({
  name: `popup-${name}`,
  width: 400,
  height: 600,
  path: ({ tab }) => `src/screens/popup/index.html?tab=${tab}`,
  ready: '[role=tab]',
  presses,
});
const library = (name: string, rest: Partial<ScreenState> = {}): ScreenState => ({
  name: `library-${name}`,
  width: 1280,
  height: 820,
  path: () => 'src/screens/library/index.html',
  ready: '.l-hit',
  ...rest,
});
const options = (name = '', rest: Partial<ScreenState> = {}): ScreenState => ({
  name: ['options', name].filter(Boolean).join('-'),
  width: 1000,
  height: 900,
  path: () => 'src/screens/options/index.html',
  ready: '.k-section',
  ...rest,
});
const welcome = (name = '', rest: Partial<ScreenState> = {}): ScreenState => ({
  name: ['welcome', name].filter(Boolean).join('-'),
  width: 1100,
  height: 760,
  path: () => 'src/screens/welcome/index.html',
  ready: 'readout-marks',
  ...rest,
});
const TELEPHONE = { width: 360, height: 740, touch: true } as const;
const tab = (name: string): string => `[role=tab][id$=-${name}]`;

export const STATES: readonly ScreenState[] = [
  popup('key-points'),
  popup('why', ['.r-why summary']),
  popup('claims', [tab('claims')]),
  popup('legend', [tab('claims'), '.r-explained .k-button']),
  popup('mine', [tab('mine')]),
  {
    ...popup('editing', [tab('mine'), '.r-annotation .r-tools > .k-button', '.r-annotation input[name=tags]']),
    reached: '.k-offers',
  },
  { ...popup('page-note', [tab('mine'), '.r-page-note .k-button']), reached: '.r-fields' },
  popup('export', ['.r-export summary']),
  {
    ...popup('deleted', [tab('mine'), '.r-annotation .r-tools > .k-button:last-child']),
    reached: '.k-toast',
    leave: '.k-toast .k-button',
  },
  { ...popup('site', ['.r-menu:not(.r-export) summary']), reached: '.r-site-menu p' },
  {
    ...popup('overruled', ['.r-overrule .k-button']),
    reached: '.r-kind[data-briefing=false]',
    leave: '.r-overrule .k-button',
    left: '.r-kind[data-briefing=false]',
  },
  { ...popup('narrow', [tab('claims')]), width: 320, height: 640 },
  { ...popup('forced', [tab('claims')]), forcedColours: true },
  { ...popup('contrast', [tab('claims')]), moreContrast: true },
  // At 200 % the browser gives a popup half of its 800 by 600 pixels.
  { ...popup('zoomed', [tab('claims')]), height: 300 },
  { ...popup('touch', [tab('mine'), '.r-annotation .r-tools > .k-button']), ...TELEPHONE },
  {
    ...popup('no-reader'),
    path: ({ otherTab }) => `src/screens/popup/index.html?tab=${otherTab}`,
    ready: '.r-offer, .r-empty:not([aria-busy])',
  },
  {
    ...popup('key-points'),
    name: 'panel',
    width: 360,
    height: 820,
    path: ({ tab }) => `src/screens/panel/index.html?tab=${tab}`,
    presses: [tab('claims')],
  },
  library('list'),
  library('filtered', { path: () => 'src/screens/library/index.html#act=demand&act=reject_refuse' }),
  library('article', { presses: ['.l-hit .r-passage'], reached: '.l-text' }),
  library('selected', { presses: ['.l-hit .l-select input'], reached: '.l-bulk' }),
  library('positions', {
    path: () => 'src/screens/library/index.html#text=crossings&ministry=PK&about=AF',
    presses: [tab('positions'), '.p-more > summary'],
    reached: '.p-card',
  }),
  library('comparison', {
    path: () => 'src/screens/library/index.html#text=crossings&outlet=The+Potohar+Post&to=2026-10-15',
    presses: ['.l-hit .r-passage', '.l-pane button[aria-pressed=false]'],
    reached: '.x-statement',
  }),
  library('charts', { presses: [tab('charts')], reached: '.c-matrix' }),
  library('tags', { presses: [tab('tags')], reached: '.l-tag-name' }),
  library('bin', { presses: [tab('bin')], reached: '.l-binned' }),
  library('files', { presses: [tab('files')], reached: '.k-file' }),
  library('nothing', { path: () => 'src/screens/library/index.html#text=zzzz', ready: 'main .r-empty' }),
  library('narrow', { width: 320, height: 640 }),
  library('forced', { forcedColours: true }),
  library('contrast', { moreContrast: true }),
  library('zoomed', { width: 640, height: 410 }),
  library('touch', TELEPHONE),
  library('article-touch', { ...TELEPHONE, presses: ['.l-hit .r-passage'], reached: '.l-text' }),
  // All of it, down to the speakers.
  options('', { height: 1600 }),
  options('narrow', { width: 320, height: 640 }),
  options('zoomed', { width: 500, height: 450 }),
  options('touch', TELEPHONE),
  welcome(),
  welcome('narrow', { width: 320, height: 640 }),
  welcome('touch', TELEPHONE),
];

/** Opens a screen and brings it into a state. */
export async function reach(prepared: Prepared, state: ScreenState): Promise<Page> {
  const page = await prepared.session.openScreen(state.path(prepared));
  const { width, height, touch = false } = state;
  if (prepared.session.target === 'chrome') {
    await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
    await emulate(page, state);
  } else await page.setViewport({ width, height });
  await page.waitForSelector(state.ready);
  for (const press of state.presses ?? []) await page.locator(press).click();
  if (state.reached) await page.waitForSelector(state.reached);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function emulate(page: Page, { forcedColours, moreContrast }: ScreenState): Promise<void> {
  const features = [
    // Nothing that is still on its way from one colour to another.
    { name: 'prefers-reduced-motion', value: 'reduce' },
    ...(forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
    ...(moreContrast ? [{ name: 'prefers-contrast', value: 'more' }] : []),
  ];
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features });
}

/** Leaves a state and closes its screen. */
export async function leave(page: Page, state: ScreenState): Promise<void> {
  if (state.leave) {
    await page.locator(state.leave).click();
    await page.waitForSelector(state.left ?? state.leave, { hidden: true });
  }
  await page.close();
}
