import { render } from 'preact';
import type { Language } from '../../core/language/language';
import { KIT_CSS } from '../../kit/sheet';
import { Speak } from '../../kit/speech';
import { keepPlaced } from './keep-placed';
import { MarkList, type MarkListView } from './mark-list';
import pageCss from './page.css?inline';
import { Popover } from './popover';
import { type Offer, Undo } from './undo';
import type { Placement, View } from './view';

/** Everything that Readout shows in a page: at most one view beside the words it is about, and one offer to undo. */
export interface PageUi {
  /** The element that holds it all; to the page, events from inside come from here. */
  readonly host: Element;
  /** Shows a view in the place of another, unless what the reader is typing there would be lost. */
  show(view: View, placement: Placement): void;
  /** Hides a view of these kinds, unless what the reader is typing there would be lost. */
  hide(...kinds: View['kind'][]): void;
  /** Hides what is shown: the reader is done with it. */
  close(): void;
  /** Asks the view shown for its facts again. */
  redraw(): void;
  offerUndo(offer: Offer): void;
  /** Opens the list of marks and puts the focus in it. */
  openList(): void;
}

/** What happens inside is no event of the page's: its own keys and clicks are not disturbed by what is typed here. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout'],
];

interface Shown {
  readonly view: View;
  readonly placement: Placement;
  /** Counts what was shown, so that a new view never inherits what was typed into the one before. */
  readonly count: number;
}

export function createPageUi(document: Document, language: Language, signal: AbortSignal, list: MarkListView): PageUi {
  const { host, root } = hostIn(document);
  let shown: Shown | null = null;
  let offer: Offer | null = null;
  let unsaved = false;
  let count = 0;
  let asked = 0;

  const place = keepPlaced(document, () => boxIn(root, shown), signal);
  const draw = () => {
    render(
      <Speak language={language}>
        <div lang={language.code} dir={language.direction}>
          {shown && (
            <Popover
              key={shown.count}
              view={shown.view}
              onClose={close}
              onUnsaved={setUnsaved}
              onResize={place}
              takesFocus={shown.placement.takesFocus}
            />
          )}
          <MarkList {...list} asked={asked} />
          {offer && <Undo key={offer.message} offer={offer} onClose={() => setOffer(null)} />}
        </div>
      </Speak>,
      root,
    );
    place();
  };
  const setUnsaved = (is: boolean) => {
    unsaved = is;
  };
  const setOffer = (next: Offer | null) => {
    offer = next;
    draw();
  };
  const close = () => {
    shown = null;
    unsaved = false;
    draw();
  };

  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && shown && !unsaved) close();
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
      if (unsaved) return;
      shown = { view, placement, count: ++count };
      draw();
    },
    hide: (...kinds) => {
      if (shown && kinds.includes(shown.view.kind) && !unsaved) close();
    },
    close,
    redraw: draw,
    offerUndo: setOffer,
    openList() {
      asked++;
      draw();
    },
  };
}

/** One element beside the body, whose contents neither the page's styles nor its scripts reach. */
function hostIn(document: Document): { host: Element; root: ShadowRoot } {
  const host = document.createElement('readout-marks');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(KIT_CSS + pageCss);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root };
}

function boxIn(root: ShadowRoot, shown: Shown | null): { box: HTMLElement; placement: Placement } | null {
  const box = root.querySelector<HTMLElement>('.p-popover');
  return box && shown && { box, placement: shown.placement };
}
