import type { Act } from '../acts';

/** An act that a cue performs by itself, or by itself on contents of one kind. */
export interface CueRule {
  readonly act: Act;
  readonly cue: RegExp;
  /** Tried on the content, where the same cue does different things to different objects. */
  readonly content?: RegExp;
  /** Where the rule holds only of words to another state than the one that the speaker speaks for. */
  readonly toCounterpart?: true;
}

/** What can be untrue, and so is denied where it is rejected or dismissed. */
const REPORT =
  /\b(?:reports?|rumou?rs?|allegations?|accusations?|speculations?|suggestions?|insinuations?|claims?|charges?|assertions?|findings?|conclusions?|contentions?|talk (?:of|that)|recognition|blame|tweets?|footage|video|photos|media stor(?:y|ies)|impression|narrative|propaganda)\b/i;

/** What a spokesperson is asked. */
const QUESTION = /^(?:\S+ ){0,3}(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|request for comment)\b/i;

/** Those who are appealed to: third parties, both sides, the public. */
const COLLECTIVE =
  /^(?:the |his |her |their |its |our |all |both |every |any |other |relevant |outside )*(?:international|world|un\b|u\.n\.|united nations|security council|oic\b|organi[sz]ation|osce|donors?|parties|sides|countries|governments|neighbou?rs|states|partners|missions|muslim|\S+ ports|citizens|nationals|residents|people|public|media|journalists|parents|employers|travellers?|seekers|visa seekers|anyone|everyone|those|visitors|britons|\S+ (?:citizens|nationals|residents|community)|participants)\b|^\p{L}+ and \p{L}+ to\b|\b(?:restraint|calm|both sides|all sides|all parties|relevant parties)\b/iu;

/** What is asked for mercy's or peace's sake. */
const HUMANE =
  /\b(?:truce|ceasefire|cease-fire|cessation|humanitarian|aid|women|girls|children|voluntary|dialogue|talks|peace\w*|diplomacy|free and \S+|step back|refrain|refugees|returns?|crossings?|civilians|hostages|prisoners|grace period|interests of the \S+ people)\b/i;

/** What is asked for mercy's sake, of a counterpart too. */
const MERCY =
  /\b(?:humanitarian|aid|relief|women|girls|female|children|voluntary|dignified|refugees|returnees|civilians|hostages|wounded|patients|clemency|mercy)\b/i;

const ASKING =
  /\b(?:urg\w*|call(?:s|ed|ing)? (?:on|upon|for)|call$|ask\w*|request\w*|press(?:es|ed|ing)?|calls?$|calling$)\b/;

/** Somebody, not a matter, would do something: "the Indian side would resume operations". */
const ACTOR_WILL =
  /^(?:that )?(?:the |both |all |its |our )?(?:\S+ ){0,3}(?:sides?|part(?:y|ies)|government|regime|authorities|countries|capitals?|leaders?|leadership|friends|states?|centres|world|community|council|taliban|neighbou?rs?|israel|india|pakistan|iran|china|russia|ukraine|kabul|delhi|islamabad|tehran|washington|moscow|beijing|ankara|athens|cairo|dhaka|seoul|tokyo)\b (?:\w+ ){0,2}(?:will|would|can|could) (?!be (?:able )?(?:held|signed|finished|lifted)\b)/i;

/** Rules for cues that tell the act. The first that matches wins; a cue that none matches leaves the act to the content. */
export const CUE_RULES: readonly CueRule[] = [
  // Answers that are none.
  {
    act: 'decline_comment',
    cue: /\bneither (?:confirm|den)\w+ nor\b|\bneither confirm nor deny\b|\b(?:gave|gives?|provid(?:es|ed)|made) no\b(?! ground)|\bno (?:mention|details?)\b|\bstay\w* clear of\b|\brefrain\w* from (?:comment|giv|say|nam|answer|shar)|\b(?:has|have|had) yet to (?:say|comment|respond|answer)\b|\bstop\w* short of (?:saying|naming|confirming|specifying)|\bnot in a position to\b|\bavoid(?:s|ed|ing)?\b/,
  },
  {
    act: 'decline_comment',
    cue: /\b(?:would|could|did|does|do|will|has|have|had)(?: not|n['’]t) (?:\w+ly )?(?:say|list|commit|mention|share|explain|reveal|release|detail|clarify|committed itself)\b/,
  },
  {
    act: 'decline_comment',
    cue: /\b(?:gave|gives?|offer(?:s|ed)?|provid(?:es|ed)|refer(?:s|red)?)$/,
    content:
      /^(?:no (?:further |more )?(?:proof|details?|comment|value|reasons?|timeline|dates?|evidence|explanation|figures?)|(?:the |all )?questions?)\b/i,
  },
  {
    act: 'decline_comment',
    cue: /\bcit(?:es|ed|ing)\b/,
    content: /\b(?:privacy|confidential\w*|ongoing (?:nature|investigation)|sensitiv\w+)\b/i,
  },
  {
    act: 'decline_comment',
    cue: /\b(?:refus|declin)\w*$/,
    content:
      /^to (?:\w+ly )?(?:comment|say|give|explain|elaborate|answer|discuss|disclose|provide|name|identify|specify|release|share|be (?:interviewed|drawn|named|identified))\b/i,
  },
  {
    act: 'decline_comment',
    cue: /\b(?:declin|refus|avoid)\w* (?:to (?:comment|say|give|confirm|elaborate|answer|explain|release|be drawn|discuss|speculate|disclose|provide|name|identify|specify|spell|single|go|get|link|reveal|respond|share|take)|comment)/,
  },
  {
    act: 'decline_comment',
    cue: /(?:\bnot|n't|\bnever|\bno|\bunable to|\bwithout) (?:\w+ly )?(?:want to |wish to |be )?(?:respond|answer|comment|repl[yi]|disclos|elaborat|address|attribut|giv|specif|drawn|confirm|say\b|name|discuss|going to comment)/,
  },
  {
    act: 'decline_comment',
    cue: /\b(?:sidestep|dodg|skirt|deflect|evad|duck|demurr)|\bsilent\b|\bsilence\b|\bmum\b|tight-lipped|(?:would|will) (?:say only|only say)|\bno (?:comment|answer|reply)\b|ha(?:s|ve|d) no knowledge|\bnot aware\b|\bunaware\b/,
  },
  { act: 'decline_comment', cue: /\b(?:brush|wav|rebuff|dismiss|reject|declin|bat)\w*/, content: QUESTION },
  { act: 'decline_comment', cue: /\bdeclin\w* to\b/ },
  { act: 'state', cue: /(?:not|n't) (?:rule out|rul\w+ out)/ },
  // What is untrue, and what is not wanted.
  { act: 'deny', cue: /\b(?:rebut|refut|debunk|disavow|contest|disput|contradict)\w*/ },
  { act: 'deny', cue: /\b(?:deny|denie[sd]|denying|denial)\b/ },
  {
    act: 'deny',
    cue: /\b(?:reject|dismiss|brush|play\w* down|push\w* back|rubbish|shrug|trash|laugh|scoff)\w*/,
    content: REPORT,
  },
  {
    act: 'reject_refuse',
    cue: /\b(?:reject|rejection|dismiss|dismissive|refus|rebuff|spurn|resist|trash|rubbish|repudiat|snub|shrug|scoff|oppos|opposition)\w*|\b(?:brush\w*|turn\w*|rul\w*|shot) (?:aside|off|down|out)\b|\b(?:push|hit)\w* back|\bnot (?:recogni[sz]e|accept)|no ground|\bveto|\bobject\w*|\b(?:took|takes?|taking|taken) (?:strong |serious )?(?:issue|exception)|\bdistanc\w* (?:itself|himself|herself|themselves)|\bdisagree\w*|\bargu\w* against|\bin the negative\b|\blaugh\w* .*\boff\b|\bnot (?:satisfied|agree)/,
  },
  // Formal protests before other criticism.
  {
    act: 'criticise_condemn',
    cue: /\bsummon\w*/,
    content: /\b(?:ambassador|envoy|high commissioner|charg[eé]|diplomat)/i,
  },
  { act: 'criticise_condemn', cue: /\bsummon\w*.*\b(?:ambassador|envoy|high commissioner|charg[eé]|diplomat)/ },
  {
    act: 'criticise_condemn',
    cue: /\b(?:condemn|criticis|criticiz|denounc|deplor|slam|blast|decr|lambast|censur|assail|fault|protest|castigat|chid|rebuk|scold|mock|ridicul|brist|fum|complain|berat|retort|frown)\w*|\b(?:took|takes?|taking|taken) a swipe|\b(?:fir|shot|shoot|hit)\w* back|\b(?:hit|hits|hitting|lash\w*) out|\bhand\w* (?:over )?(?:a |the )?(?:protest )?note|\bcomplaint|\bcriticism|\boutrage|\bquestion(?:s|ed|ing)?\b|d[eé]marche|astonish|\bsnapped\b|\bliken/,
  },
  {
    act: 'state',
    cue: /\bblam\w*/,
    content:
      /^(?!.* on )(?:a|an|the|tired|bad)? ?(?:\S+ )?(?:fault|printer|legs|weather|ordnance|error|shortage|accident|delay|storm|fog|traffic)\b/i,
  },
  {
    act: 'accuse',
    cue: /\b(?:accus|alleg|blam|charges?$|charg(?:es|ed|ing) (?:that|with)|implicat|suspect)\w*|\bh(?:o|e)ld(?:ing|s)?\b.*responsible/,
  },
  {
    act: 'warn_threaten',
    cue: /\b(?:vow|pledg|promis|threaten)\w*/,
    content:
      /\b(?:retaliat|countermeasures?|respond|response|pursue|revenge|aveng|act alone|consequences|strike|punish|crush)\b/i,
  },
  { act: 'state', cue: /\bcaution(?:s|ed|ing)?\b/, content: /^(?!.*\b(?:against|consequences|would|will)\b)/is },
  { act: 'warn_threaten', cue: /\b(?:warn|threat|caution|ultimatum)\w*|advis\w* against/ },
  // Asking: third parties and humanity are appealed to, the counterpart is demanded of.
  {
    act: 'appeal',
    cue: /\b(?:appeal|implor|beseech|plead|exhort|advis|encourag|invit|counsel|recommend)\w*|\bbeg(?:s|ged|ging)?\b/,
  },
  // A hope that somebody does something is an appeal to them; that things go well is none.
  {
    act: 'appeal',
    cue: /\bhop(?:e|es|ed|ing)\b/,
    content: ACTOR_WILL,
  },
  { act: 'state', cue: /\b(?:hop(?:e|es|ed|ing)|confiden(?:ce|t)|optimis(?:m|tic))\b/ },
  // Who stands up for his own deeds states.
  { act: 'state', cue: /\bdefend(?:s|ed|ing)?\b/ },
  { act: 'demand', cue: /\b(?:order|direct|instruct)(?:s|ed|ing)?\b/ },
  { act: 'appeal', cue: /\bwant(?:s|ed)?\b/, content: COLLECTIVE },
  { act: 'demand', cue: /\b(?:demand|insist\w* on|summon|lobb|need(?:s|ed)?$|want|seek|sought)\w*/ },
  { act: 'state', cue: /\bask\w*/, content: /^not to be (?:named|identified|quoted)/i },
  { act: 'appeal', cue: ASKING, content: COLLECTIVE },
  { act: 'appeal', cue: ASKING, content: MERCY },
  {
    act: 'demand',
    cue: /\b(?:urg\w*|call(?:s|ed|ing)? (?:on|upon)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?)\b/,
    toCounterpart: true,
    content: /\bto\b/,
  },
  { act: 'appeal', cue: ASKING, content: HUMANE },
  {
    act: 'demand',
    cue: /\b(?:urg\w*|call(?:s|ed|ing)? (?:on|upon|for)|ask(?:s|ed|ing)? for|request\w*|press(?:es|ed|ing)?|pressed for)\b/,
  },
  { act: 'demand', cue: /\bask(?:s|ed|ing)?\b/, content: /^(?!.*\?).*\b(?:to|for|be)\b/is },
  // Concern, support, promises.
  {
    act: 'criticise_condemn',
    cue: /\b(?:regret|lament|ru(?:e|ed|es|ing)\b|bemoan)\w*/,
    content: /\b(?:baseless|paralys\w+|not been|commentary|fail\w*|without)\b|^nobody/i,
  },
  {
    act: 'express_concern',
    cue: /\b(?:concern|regret|lament|worr|fear|alarm|dismay|unease|bemoan|disappoint|troubled|appalled|anguish|sadden|grie(?:f|v)|frustrat|bewilder|reservation|apprehens|flag)\w*|\bru(?:es?|ed)\b/,
    content: /^(?!.*\b(?:death|loss of|passing|demise|bereaved|victims)\b)/is,
  },
  {
    act: 'praise_support',
    cue: /\b(?:condol|wish(?:es|ed)?\b|pray|sympath|anguish|grie[fv]|sadden|sorrow|mourn|regret|prais|laud|commend|hail|applaud|appreciat|thank|congratulat|felicitat|salut|endors|grateful|gratitude|tribute|welcom|support|solidarity|back(?:s|ed|ing)?\b|stands? with|valued?\b|credit|happiness|satisfaction|greeting|look\w* forward)\w*/,
  },
  {
    act: 'announce',
    cue: /\bconfirm\w*/,
    content:
      /\b(?:will|would|to) (?:\w+ )?(?:visit|attend|take part|take place|travel|hold|host|arrive|meet|be (?:held|named|signed)|lead|co-chair|reopen|sign)\b|\bvisit by\b|has extended/i,
  },
  {
    act: 'acknowledge',
    cue: /\b(?:acknowledg|admit|conced|confess|confirm|recogni[sz]|apologi[sz])\w*|\baccept(?:s|ed)?\b|\bowned up/,
  },
  { act: 'offer', cue: /\b(?:offer|volunteer|propos|readiness|willing)\w*/ },
  {
    act: 'pledge',
    cue: /\b(?:pledg|vow|promis|assur|commit|guarantee|undert|swore|swear|reassur|resolv|determin|agree)\w*/,
  },
  { act: 'consult', cue: /\b(?:discuss|held talks|h[eo]ld consultations|met with|exchang)\w*/ },
  { act: 'announce', cue: /\b(?:announc|unveil|proclaim)\w*|\bnames? date/ },
];
