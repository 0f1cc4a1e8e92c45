import type { Paper } from './mark-css';

/** Whether an element's words are light on dark: the words decide, since their ground may be a picture or a parent's. */
export function paperOf(element: Element): Paper {
  const { color } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return lightness(color) > 0.55 ? 'dark' : 'light';
}

/** Relative lightness, 0 to 1, of a computed `rgb()` colour; other notations count as dark ink. */
function lightness(color: string): number {
  const [red, green, blue] =
    color
      .match(/^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/)
      ?.slice(1)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 0;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
