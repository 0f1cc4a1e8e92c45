import { render } from 'preact';
import { Speak } from '../../kit/speech';
import type { Paper } from '../painter/mark-css';
import type { Preferences } from '../preferences';
import { createFocusKeeper } from './focus';
import { Foot, type Offer, type Saying } from './foot';
import { hostIn } from './host';
import { keepPlaced } from './keep-placed';
import { MarkList, type MarkListView } from './mark-list';
import { MarkMap, type MarkMapView } from './mark-map';
import { Popover } from './popover';
import { ArticleLanguage } from './quoted';
import type { Placement, View } from './view';

/**
 * Everything that Readout shows in a page: the map, the list of marks, at most one view beside the words it is about,
 * and a word at the foot.
 */
export interface PageUi {
  /** The element that holds it all; to the page, events from inside come from here. */
  readonly host: Element;
  /** Shows a view in the place of another, unless what the reader is typing there would be lost. */
  show(view: View, placement: Placement): void;
  /** Hides a view of these kinds. */
  hide(...kinds: Exclude<View['kind'], 'editor'>[]): void;
  showing(): View | null;
  /** Hides what is shown: the reader is done with it. */
  close(): void;
  /** Asks what is shown for its facts again. */
  redraw(): void;
  /** Says something to know, for a while. */
  tell(message: string): void;
  /** Says something to screen readers only: the others see it. */
  announce(message: string): void;
  offerUndo(offer: Offer): void;
  /** Says why something could not be done, until it is tried again or put away. */
  complain(error: unknown, again: () => void): void;
  /** Opens the list of marks and puts the focus in it. */
  openList(): void;
}

/** What the page is like, and what the reader wants, asked for at each drawing. */
export interface PageUiOptions {
  readonly preferences: () => Preferences;
  readonly paper: () => Paper;
  /** The language of the article, a BCP 47 tag; null where the page does not tell. */
  readonly written: () => string | null;
  readonly list: MarkListView;
  readonly map: MarkMapView;
}

interface Shown {
  readonly view: View;
  readonly placement: Placement;
  /** Counts what was shown, so that a new view never inherits what was typed into the one before. */
  readonly count: number;
}

export function createPageUi(document: Document, options: PageUiOptions, signal: AbortSignal): PageUi {
  const { host, root } = hostIn(document);
  const viewFocus = createFocusKeeper(document, root, '.p-popover');
  const listFocus = createFocusKeeper(document, root, '.p-list');
  let shown: Shown | null = null;
  let saying: Saying | null = null;
  let announced = '';
  let leave: (() => void) | null = null;
  let count = 0;
  let sayings = 0;
  let isListOpen = false;

  const place = keepPlaced(document, () => boxIn(root, shown), signal);
  const draw = () => {
    if (signal.aborted) return;
    // A page that writes itself anew drops us with the rest.
    if (!host.isConnected) {
      render(null, root);
      document.documentElement.append(host);
    }
    const { language, settings } = options.preferences();
    const theme = settings.theme === 'browser' ? options.paper() : settings.theme;
    // The page's own language chooses no face for our words.
    host.lang = language.code;
    render(
      <Speak language={language}>
        <ArticleLanguage.Provider value={options.written() ?? undefined}>
          <div dir={language.direction} data-theme={theme}>
            {settings.map && <MarkMap {...options.map} />}
            <MarkList {...options.list} settings={settings} open={isListOpen} onOpen={setListOpen} />
            {shown && (
              <Popover
                key={shown.count}
                view={shown.view}
                onClose={close}
                onUnsaved={setLeave}
                onResize={place}
                takesFocus={shown.placement.takesFocus}
              />
            )}
            {saying && <Foot key={sayings} saying={saying} onClose={() => setSaying(null)} />}
            <p class="k-hidden" role="status">
              {announced}
            </p>
          </div>
        </ArticleLanguage.Provider>
      </Speak>,
      root,
    );
    place();
  };
  const setLeave = (how: typeof leave) => {
    leave = how;
  };
  const setSaying = (next: Saying | null) => {
    saying = next;
    sayings++;
    draw();
  };
  const announce = (message: string) => {
    // The same words again would be no news.
    announced = message === announced ? `${message}\u00a0` : message;
    draw();
  };
  const setListOpen = (open: boolean) => {
    if (open) listFocus.remember();
    else listFocus.giveBack();
    isListOpen = open;
    draw();
  };
  const close = () => {
    viewFocus.giveBack();
    shown = null;
    leave = null;
    draw();
  };

  const onKey = ({ key, isComposing }: KeyboardEvent) => {
    if (key !== 'Escape' || isComposing) return;
    if (shown) (leave ?? close)();
    else if (isListOpen) setListOpen(false);
    else if (saying?.kind === 'told') setSaying(null);
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
  const end = () => {
    render(null, root);
    host.remove();
  };
  signal.addEventListener('abort', end, { once: true });

  draw();
  return {
    host,
    show(view, placement) {
      if (leave) return;
      viewFocus.remember();
      shown = { view, placement, count: ++count };
      draw();
    },
    hide: (...kinds) => {
      if (shown && shown.view.kind !== 'editor' && kinds.includes(shown.view.kind)) close();
    },
    showing: () => shown?.view ?? null,
    close,
    redraw: draw,
    tell(message) {
      setSaying({ kind: 'told', message });
      announce(message);
    },
    announce,
    offerUndo: (offer) => setSaying({ kind: 'offer', ...offer }),
    complain: (error, again) => {
      const tryAgain = () => {
        setSaying(null);
        again();
      };
      setSaying({ kind: 'failed', error, again: tryAgain });
    },
    openList: () => setListOpen(true),
  };
}

function boxIn(root: ShadowRoot, shown: Shown | null): { box: HTMLElement; placement: Placement } | null {
  const box = root.querySelector<HTMLElement>('.p-popover');
  return box && shown && { box, placement: shown.placement };
}
