import type { Act } from '../acts';

/** What the content makes of an act: the first rule whose pattern matches and whose `from` holds the cue's act wins. */
export interface ContentRule {
  readonly from: readonly Act[];
  readonly pattern: RegExp;
  readonly act: Act;
}

const PLAIN: readonly Act[] = ['state'];
const SAID: readonly Act[] = ['state', 'announce'];

/** Verbs that give a thing a name: what they mean lies in the name alone. */
const NAMING =
  /^[^|]*\b(?:call|term|describ|characteri[sz]|label|dub|brand|view|regard|see|portray|frame|depict|denounc|dismiss)\w*/i;

const named = (words: string): RegExp => new RegExp(`${NAMING.source}[^|]*\\|.*(?:${words})`, 'i');

const HARSH =
  '\\b(?:illegal|unlawful|baseless|false|reckless|unjust|unfair|sham\\w*|absurd|hostile|provocat\\w+|divisive|hysteri\\w+|regrettable|groundless|dangerous|unacceptable|irresponsible|misleading|theat\\w+|farc\\w+|lies?|insult\\w*|joke|cynical|hypocri\\w+|shocking|unprecedented|unwarranted|unjustified|unhelpful|counterproductive|baffl\\w+|arbitrary|discriminat\\w+|collective punishment|stunt|propaganda|nonsense|null and void|inhuman\\w*|barbar\\w+|cruel|selective|malicious|prize for|politici[sz]ed|politically motivated|colonial|overreach|blackmail|bullying|coerci\\w+|immatur\\w+)';

/** Patterns are tried on cue and content, joined by a bar. */
export const CONTENT_RULES: readonly ContentRule[] = [
  {
    from: ['state', 'reject_refuse', 'decline_comment', 'deny', 'acknowledge', 'announce'],
    pattern:
      /\bno comments?\b|\b(?:not|never|avoided to) (?:going to )?comment|neither (?:confirm\w*|den\w+) nor|(?:would|will|could|did|do|does|can)(?:n['’]t| ?not) (?:be drawn|be commenting|comment|speculate|confirm|elaborate|say\b|discuss|go into|speak to|name|give)|(?:not|n['’]t|un)\s*(?:aware of|familiar with|seen (?:the|those|such|any) )|\bnot in (?:a|the) (?:position|business) (?:to|of)|\bno (?:information|knowledge|details?|updates?|announcement)\b|\bnothing (?:to (?:announce|add|share|say|preview|offer)|further)|refer you to|(?:declin|refus)\w+ to (?:comment|say|confirm|give|elaborate|answer|be drawn|discuss|speculate|disclose|provide|name|identify)|competent authorit|not for .{1,30} to (?:comment|say|decide)|too early to|premature to|(?:in|at) (?:due course|the appropriate time|due time)|please be patient|the matter pertain\w*/i,
    act: 'decline_comment',
  },
  {
    from: ['appeal'],
    pattern:
      /^[^|]*(?:urg|call)\w*(?: on| upon)?\|(?:the )?(?:international community|world|un\b|united nations|all|both|parties|sides|every|muslim|his |her |their |citizens|nationals|people|[^ ]+ and )/i,
    act: 'appeal',
  },
  {
    from: ['appeal'],
    pattern:
      /^[^|]*(?:urg|call|press|warn)\w*(?: on| upon)?\|(?:the )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*|government|side|authorities|occupying)(?: (?:government|side|authorities|administration|regime))? (?:to|must|should)\b/u,
    act: 'demand',
  },
  {
    from: PLAIN,
    pattern: named('\\b(?:figment|baseless news|fake|fabricat\\w+|untrue|concocted|fiction)'),
    act: 'deny',
  },
  { from: [...PLAIN, 'express_concern', 'deny'], pattern: named(HARSH), act: 'criticise_condemn' },
  {
    from: PLAIN,
    pattern: named(
      '\\b(?:welcome|historic|positive|sincere|step forward|milestone|important|excellent|friend\\w*|best|great|exemplary|people-centric|constructive|good|success\\w*|brother\\w*)',
    ),
    act: 'praise_support',
  },
  {
    from: ['criticise_condemn', 'reject_refuse', 'deny'],
    pattern: /^[^|]*(?:reject|dismiss)\w*[^|]*\|.*\b(?:reports?|rumou?rs?|allegations?|accusations?|speculations?)\b/i,
    act: 'deny',
  },
  {
    from: ['deny'],
    pattern:
      /^[^|]*dismiss\w*\|.*\b(?:proposals?|offers?|calls?|remarks?|demands?|statements?|critici\w+|concerns?)\b/i,
    act: 'reject_refuse',
  },
  {
    from: ['state', 'deny', 'reject_refuse'],
    pattern:
      /\b(?:reports?|allegations?|claims?|accusations?|rumou?rs?|stor(?:y|ies)|news)\b[^|]{0,60}\b(?:baseless|false|untrue|unfounded|fake|fabricat\w+|not true|incorrect|fictitious)\b/i,
    act: 'deny',
  },
  {
    from: SAID,
    pattern:
      /\b(?:would|will) (?:face|respond|retaliate|be met|be answered|have consequences)|\bconsequences\b|red line|reserves? the right|play\w* with fire|all options|(?:decisive|befitting|strong|swift) (?:response|reply)|at (?:its|their) own (?:risk|peril)|not hesitate|countermeasures/i,
    act: 'warn_threaten',
  },
  {
    from: PLAIN,
    pattern:
      /\|.*\b(?:must|should|ought to)\b(?! (?:we|I)\b)|\|.*\b(?:needs?|has|have) to (?:stop|end|return|take|do|act|prove|show|withdraw|vacate|hand|answer|decide)\b/i,
    act: 'demand',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:demand(?:s|ed|ing)?|we (?:need|want|expect)|(?:was|were|is|are) (?:seeking|awaiting)|press(?:ed|ing|es) (?:for|both))\b|\bcall(?:s|ed|ing)? for\b/i,
    act: 'demand',
  },
  {
    from: PLAIN,
    pattern: /\bcall(?:s|ed|ing)? (?:on|upon)\b|necessity of|exercis\w+ (?:maximum )?restraint|\bde-?escalat\w*/i,
    act: 'appeal',
  },
  {
    from: PLAIN,
    pattern: /\b(?:ready|willing|prepared|open|readiness|willingness)\b(?: and \w+)? (?:to|for)\b/i,
    act: 'offer',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:will|would|shall) (?:not|never) (?:be (?:dictated|lectured|bound|accepted)|accept|allow|compromise|recogni[sz]e|negotiate|join|send)\b|do(?:es)? not (?:recogni[sz]e|accept)|cannot (?:be accepted|accept)|not (?:bound|acceptable)/i,
    act: 'reject_refuse',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:will|would|shall) (?:continue|remain|keep|always|spare no|stand by|ensure|protect|defend|do (?:everything|whatever))|\b(?:commit(?:ted|ment)|determined|resolved?) to\b|remain(?:s|ed)? (?:fully |firmly )?committed/i,
    act: 'pledge',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:concern(?:ed|s|ing)?|worr(?:y|ied|ying|isome)|alarm(?:ed|ing)?|regret(?:s|ted|table)?|disturb(?:ed|ing)|sadden\w*)\b/i,
    act: 'express_concern',
  },
  {
    from: PLAIN,
    pattern: new RegExp(
      `\\b(?:opposes?|opposition to|opposed to|condemn\\w*|deplor\\w+|violat\\w+ of)\\b|\\|.*${HARSH}`,
      'i',
    ),
    act: 'criticise_condemn',
  },
  {
    from: PLAIN,
    pattern:
      /\|.*\b(?:has|have|had|is|are|was|were)\b.{0,40}\b(?:carried out|sponsor\w*|violat\w+|breach\w*|harbou?r\w*|exploit\w*|interfer\w*|instigat\w*|orchestrat\w*|sabotag\w*|fund(?:ed|ing)|undermin\w*|weaponi[sz]\w*|deliberate\w*|destabili\w*|export(?:ed|ing) terror\w*|fail(?:ed|ing) to|responsible for|behind the)\b/i,
    act: 'accuse',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:supports?|welcom\w+|apprecia\w+|grateful|commend\w*|prais\w*|positive (?:note|step|sign|development)|congratulat\w*|condolences?|solidarity|thank\w*|lauds?|salutes?|stands? (?:with|by))\b/i,
    act: 'praise_support',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:will|would|shall|is to|are to|to be|is set to|(?:is|are) scheduled to)\b (?:also |soon |jointly )?(?:visit|host|attend|travel|hold|arrive|come|take place|lead|chair|meet|sign|resume|reopen|open|launch|participate|begin|start|convene|pay|carry|fly|leave|return|be (?:held|signed|released|brought|opened|sent|launched|paid|discussed|introduced|announced|presented|repatriated|flown|raised|restored|set up|extended|closed|shared))\b/i,
    act: 'announce',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:has|have|had|was|were) (?:also )?been (?:flown|sent|dispatched|released|returned|deregistered|signed|recalled|repatriated|evacuated|opened|reopened|allowed|appointed|rescued|summoned|handed|brought|agreed|decided|extended|launched|registered|issued|set up)\b/i,
    act: 'announce',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:in (?:close |constant |regular )?(?:touch|contact|communication|consultation)s?\b|(?:held|holding|had) (?:talks|discussions|consultations|a meeting)|exchang\w+ views|discussed|channels? of communication|briefed|kept in the loop|had spoken)/i,
    act: 'consult',
  },
];
