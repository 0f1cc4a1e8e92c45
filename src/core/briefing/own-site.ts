import type { Article } from '../article/article';
import { ROLE } from './cues';
import { officesIn } from './mentions';
import { nameBeside } from './names';
import type { Sentence } from './passage';
import type { Voice } from './voices';

/** Those who publish for a ministry abroad. */
const MISSION =
  /(?<!\p{L})(?:embassy|consulate|high commission|permanent (?:mission|representation)|Botschaft|ambassade|embajada|سفارت|سفارة)(?!\p{L})/iu;

/** The hosts of ministries: "mfa.gov.xx", "www.mofa.go.jp". Short names are many a site's, so that a state's domain must follow. */
const HOST =
  /(?:^|\.)(?:mfa|mofa|mofaic|moia|mea|mid|mae|msz|mzv|mvep|minrel|cancilleria|diplomatie|eda|dfat|dirco)\.(?:gov|go|gob|gouv|govt|gub|admin)(?:\.\w{2})?$|(?:^|\.)(?:state\.gov|mfa\.gov\.\w{2}|mid\.ru|fmprc\.gov\.cn|auswaertiges-amt\.de|eeas\.europa\.eu|esteri\.it)$/;

/** What a ministry publishes to say something, and not to inform travellers or of itself. */
const STATEMENT =
  /^(?:No\.?:?\s?\d|(?:(?:official|press|joint|media|news|foreign|regular)\s)*(?:statement|communiqué|commentary|comment|remarks|response|reply|answer|readout|release|note|declaration|transcript|briefing|conference)s?(?!\p{L}))/iu;
const FROM_IT =
  /(?<!\p{L})(?:statement|commentary|comments?|remarks|answers?|response|reply|briefing|press conference)(?!\p{L})/iu;
/** How a government speaks in its own words: "Sri Lanka is deeply concerned", "We strongly reject". */
const STAND =
  /(?<!\p{L})(?:(?:strongly |firmly |categorically |unequivocally |deeply )?(?:condemns?|rejects?|welcomes?|regrets?|deplores?|denounces?|urges?|calls? (?:on|upon|for)|expresses?|reaffirms?|reiterates?|protests?)|(?:is|are) (?:deeply |gravely |seriously )?(?:concerned|alarmed|saddened|shocked))(?!\p{L})/iu;

/** A ministry's own statement on its own site speaks from the headline on, though nobody is said to say it; null for all else. */
export function ownStatement(article: Article, sentences: readonly Sentence[]): Voice | null {
  const headline = sentences.find(({ kind }) => kind === 'headline');
  if (!headline || !isOwnSite(article)) return null;
  const opening = sentences.find(({ paragraph, kind }) => paragraph === 0 && kind !== 'headline');
  const speaks = STATEMENT.test(headline.text) || (FROM_IT.test(headline.text) && ROLE.test(headline.text));
  if (!speaks && !(STAND.test(headline.text) && STAND.test(opening?.text ?? ''))) return null;
  const role = ROLE.exec(headline.text);
  const at = role && { start: role.index, end: role.index + role[0].length, role: true };
  const [start, end] = at ? [at.start, at.end] : [0, headline.text.length];
  const named = [headline.text, article.publisher ?? ''].flatMap((words) => officesIn(words));
  return {
    span: [headline.start + start, headline.start + end],
    sentence: headline,
    ministries: (named[0] ?? officesIn('Foreign Ministry')[0]!).ministries,
    byPerson: role !== null,
    name: at && nameBeside(headline.text, at),
  };
}

function isOwnSite({ publisher, url }: Article): boolean {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return HOST.test(host) || (publisher !== null && (officesIn(publisher).length > 0 || MISSION.test(publisher)));
}
