import type { PageHead } from './page-head';

/** Where pages say whose they are, and the most of them that are looked at. */
const FOOT = 'footer,[class*="footer"],[id*="footer"],[class*="copyright"],[id*="copyright"],[class*="bottom"],small';
const LOGO = '[class*="logo"],[id*="logo"],[class*="brand"]';
const MOST = 40;
const LONGEST_FOOT = 3000;

/** "© 2026 Harbour Courier. All rights reserved.", "Copyright 1998-2026 by the Harbour Courier". */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s©:]*(?:\(c\)\s*)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:(?:19|20)?\d{2}|present))?[\s,.]*)?(?:by\s+)?(\p{Lu}[^.|•·©–—\n]{2,60}?)(?=\s*(?:[.|•·–—,©]|all rights|alle rechte|tous droits|todos los|tüm haklar|\d{4}|$))/iu;

/**
 * The outlet's name as readers see it, where the head has none: in what its marks at the foot say, in the line of
 * copyright, or on the picture at the top, which is believed only where the address bears it out.
 */
export function outletAtFoot(page: PageHead, isAtHome: (name: string) => boolean): string | null {
  const marked = page.marked('itemprop', 'publisher');
  const inside = marked && page.dom.select(marked, '[itemprop~="name"]')[0];
  return (
    page.attribute(inside, 'content') ??
    page.content(inside ?? null) ??
    page.dom
      .select(page.dom.document, FOOT)
      .slice(0, MOST)
      .map((foot) => COPYRIGHT.exec(page.content(foot)?.slice(-LONGEST_FOOT) ?? '')?.[1]?.trim())
      .find((name) => name !== undefined) ??
    page.dom
      .select(page.dom.document, LOGO)
      .slice(0, MOST)
      .map((logo) => (page.attribute(logo, 'alt') ?? page.attribute(logo, 'title'))?.replace(/\s*logo$/i, '').trim())
      .find((name) => name !== undefined && name.length < 60 && isAtHome(name)) ??
    null
  );
}
