import type { SampleArticle } from './article';
import { ARTICLES } from './articles';
import { borderGuarantees } from './articles/border-guarantees';
import { borderPledge } from './articles/border-pledge';
import { borderWarning } from './articles/border-warning';
import { consulateClosure } from './articles/consulate-closure';
import { cricketBoard } from './articles/cricket-board';
import { harbourTalks } from './articles/harbour-talks';
import { straitRemarks } from './articles/strait-remarks';
import { urduBriefing } from './articles/urdu-briefing';
import { amp } from './templates/amp';
import { classic } from './templates/classic';
import { clientSide } from './templates/client-side';
import { divSoup } from './templates/div-soup';
import { home } from './templates/home';
import { lineBreaks } from './templates/line-breaks';
import { STRICT_POLICY, strict } from './templates/strict';

/** One page of the sample site. `html` gets the page's own address. */
export interface SitePage {
  readonly path: string;
  readonly html: (address: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const page = (
  path: string,
  article: SampleArticle,
  template: (a: SampleArticle, address: string) => string,
): SitePage => ({
  path,
  html: (address) => template(article, address),
});

const APP_ARTICLES = [harbourTalks, straitRemarks, cricketBoard];
const app = (path: string): SitePage => ({ path, html: () => clientSide(APP_ARTICLES, 'Tidewater Today') });

export const PAGES: readonly SitePage[] = [
  page('/potohar/border-guarantees', borderGuarantees, classic),
  page('/potohar/border-guarantees/amp', borderGuarantees, amp),
  page('/potohar/border-warning', borderWarning, classic),
  page('/margalla/border-pledge', borderPledge, lineBreaks),
  page('/karnaphuli/harbour-talks', harbourTalks, divSoup),
  page('/meridian/strait-remarks', straitRemarks, lineBreaks),
  {
    ...page('/chenab/consulate-closure', consulateClosure, strict),
    headers: { 'content-security-policy': STRICT_POLICY },
  },
  page('/sehr/hafta-war-briefing', urduBriefing, classic),
  page('/potohar/cricket-board', cricketBoard, classic),
  app('/app/'),
  ...APP_ARTICLES.map(({ slug }) => app(`/app/${slug}`)),
  {
    path: '/',
    html: () =>
      home(
        PAGES.filter(({ path }) => path !== '/').map(({ path }) => {
          const article = ARTICLES.find(({ slug }) => path.includes(slug));
          return { href: path, text: article?.headline ?? path, outlet: article?.outlet ?? 'Tidewater Today' };
        }),
      ),
  },
];
