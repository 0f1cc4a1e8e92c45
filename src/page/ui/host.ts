import { KIT_CSS } from '../../kit/sheet';
import pageCss from './page.css?inline';

/** What happens inside is no event of the page's: its own keys and clicks are not disturbed by what is typed here. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
  ...['focusin', 'focusout'],
];

/** One element beside the body, whose contents neither the page's styles nor its scripts reach. */
export function hostIn(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('readout-marks');
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(KIT_CSS + pageCss);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root };
}
