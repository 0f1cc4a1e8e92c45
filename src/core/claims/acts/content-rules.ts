import { BREACHES, HARMS, WRONGS } from './content/accuse';
import { ACKNOWLEDGES } from './content/acknowledge';
import { WAS_DECIDED, WILL_HAPPEN } from './content/announce';
import { APPEALS } from './content/appeal';
import { CONSULTS } from './content/consult';
import { CONDEMNS, HARSH_WORDS, MILD_WORDS, REPROACHES } from './content/criticise-condemn';
import { DECLINES } from './content/decline-comment';
import { DEMANDS } from './content/demand';
import { IS_NOT_SO, REPORT_IS_UNTRUE } from './content/deny';
import { CONCERN_NAMES, IS_CONCERNED } from './content/express-concern';
import { OFFERS } from './content/offer';
import { phrases } from './content/phrases';
import { PLEDGES } from './content/pledge';
import { PRAISE_NAMES, SUPPORTS } from './content/praise-support';
import { REJECTS } from './content/reject-refuse';
import { type ContentRule, rule } from './content/rule';
import { WARNS } from './content/warn-threaten';

/** Cues that give a thing a name: what they do lies in the name alone. */
export const NAMING =
  /\b(?:call|term|describ|characteri[sz]|label|dub|brand|view|regard|see|saw|portray|frame|depict|consider|liken|cast|find|found|declar)\w*(?! (?:on|upon|for)\b)/;

/** Names that a thing is given, after "called", "described as". */
export const NAMING_RULES: readonly ContentRule[] = [
  rule(
    'deny',
    phrases`
      (?:figment|baseless news|fake|fabricat\w+|untrue|concocted|fiction|fair(?:y|ies) tale|falsification|rumou?r|no basis|misinformation|creative writing|not true|incorrect|inaccurate|scenario|fictitious|media game|imagination|cheap falsification|drama|nonsense)\b
      (?:report|allegation|claim|rumou?r|story|information)s?\b.*\b(?:baseless|absurd|false|mischievous|malicious|misleading|groundless|unfounded|preposterous|ridiculous|laughable|nonsense|recycled)\b
    `,
  ),
  rule('reject_refuse', phrases`null|void\b|invalid|beneath comment`),
  rule('express_concern', phrases`deeply regrettable|a serious escalation`),
  rule('criticise_condemn', HARSH_WORDS),
  rule('criticise_condemn', MILD_WORDS),
  rule(
    'accuse',
    phrases`
      (?:weaponi[sz]\w*|aggress\w+|violation|breach|terror\w*|threat|syndicate|bomb|fitna|complicit\w*|war crime\w*|genocid\w*|sabotage|act of war|proxy|proxies|hostile act|a gun\b)
    `,
  ),
  rule('express_concern', CONCERN_NAMES),
  rule('praise_support', PRAISE_NAMES),
  rule('decline_comment', phrases`a matter for\b`),
];

/** What sounds like an act and is none: matters that are open, wishes without an addressee, principles. */
const NO_ACT = phrases`
  no (?:such )?decision\b
  not (?:yet )?(?:taken|made) any (?:such )?decision
  (?:ha[sd]|have) (?:no |not (?:yet )?)(?:received?|got)\b
  the need (?:to|for)\b
  (?:desires?|wants?|wanted|seeks?) (?:an? )?(?:good|friendly|peace|peaceful|brotherly|cordial|durable|new|fresh)\b
  (?:desires?|wants?) to (?:conclude|keep|have)\b
  attaches (?:\w+ )?importance to
  should (?:not be (?:held hostage|used as|mixed)|be (?:settled|resolved|addressed) (?:through|by|in))
  (?:kept?|keeps?|remain(?:s|ed)?) .{0,25}under review
`;

/** The first that matches wins. Explicit performatives stand before what only hints at an act. */
export const CONTENT_RULES: readonly ContentRule[] = [
  rule('decline_comment', DECLINES),
  rule('deny', REPORT_IS_UNTRUE),
  rule('state', NO_ACT),
  rule('deny', IS_NOT_SO),
  rule('warn_threaten', WARNS),
  rule('criticise_condemn', CONDEMNS),
  rule('reject_refuse', REJECTS),
  rule('appeal', APPEALS),
  rule('demand', DEMANDS),
  rule('accuse', WRONGS),
  rule('accuse', BREACHES),
  rule('accuse', HARMS, 'other'),
  rule('criticise_condemn', REPROACHES),
  rule('criticise_condemn', HARSH_WORDS),
  rule('express_concern', IS_CONCERNED),
  rule('offer', OFFERS),
  rule('announce', WILL_HAPPEN),
  rule('pledge', PLEDGES),
  rule('praise_support', SUPPORTS),
  rule('announce', WAS_DECIDED),
  rule('consult', CONSULTS),
  rule('acknowledge', ACKNOWLEDGES),
  rule('reject_refuse', phrases`(?:will|would|shall)(?: not|n['’]t| never)\b`, 'own'),
  rule('pledge', phrases`^\S+(?: \S+){0,3} (?:will|would|shall) (?!be\b|have\b)`, 'own'),
];
