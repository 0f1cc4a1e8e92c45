import type { LibraryRecords } from '../../core/backup/record';
import type { FileFormat } from '../../core/formats/format';
import type { ChangeListener } from '../../platform/changes';
import type { Drafts } from '../../platform/drafts';
import type { SiteGrant } from '../../platform/own-sites';
import type { Background, Client, PAGE_CALLS, PageNews, Result } from '../../platform/protocol';
import type { Reading } from './reading';

export type Page = Client<typeof PAGE_CALLS>;

/** What the page beside the screen is, as its script says. */
export type PageStatus = NonNullable<Result<(typeof PAGE_CALLS)['page/status']>>;
export type PlacedAnnotation = PageStatus['annotations'][number];

/** May Readout run on the page's site, and how to change that. */
export type SiteAccess =
  | {
      readonly kind: 'site';
      /** The site's name as the reader knows it. */
      readonly host: string;
      grant(): Promise<SiteGrant>;
      readOnce(): Promise<unknown>;
      /** Asks for the site, or for all sites. Resolves to whether the reader granted it. */
      always(): Promise<boolean>;
      everywhere(): Promise<boolean>;
      /** Takes back what the reader granted. */
      stop(grant: 'added' | 'everywhere'): Promise<void>;
    }
  /** The page belongs to the browser: no extension can read it. */
  | { readonly kind: 'browser' }
  /** The browser does not tell which page it is before its button is pressed. */
  | { readonly kind: 'unknown' };

/** Everything that reading beside an article needs of the world. */
export interface ReadingTools {
  /** Names the page: tools of one place are for the same tab at the same address. */
  readonly place: string;
  readonly background: Background;
  readonly page: Page;
  /** What the page was when it was first asked; `loading` where it has not said so yet. */
  readonly first: Reading;
  /** Calls the listener with the articles whose annotations have changed, anywhere, until the signal aborts. */
  readonly onChange: (listener: ChangeListener, signal: AbortSignal) => void;
  /** Calls the listener with what the page tells of itself, until the signal aborts. */
  readonly follow: (listener: (news: PageNews) => void, signal: AbortSignal) => void;
  readonly drafts: Drafts;
  readonly records: LibraryRecords;
  readonly site: SiteAccess;
  readonly formats: readonly FileFormat[];
  /** Hands a finished file to the reader. */
  readonly download: (name: string, file: Blob) => void;
  /** Puts text on the clipboard. Must be called straight from a press. */
  readonly copy: (text: string) => Promise<void>;
  /** Whether this scrolls with the page, and how to change that; null where it does not (the popup). */
  readonly following: { readonly on: boolean; change(on: boolean): Promise<unknown> } | null;
  /** Null where there is no panel, or where this is it. */
  readonly openPanel: (() => Promise<void>) | null;
  readonly openLibrary: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
}
