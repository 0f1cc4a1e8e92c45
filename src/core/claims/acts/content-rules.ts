import type { Act } from '../acts';

/** What the content makes of an act: the first rule whose pattern matches and whose `from` holds the verb's act wins. */
export interface ContentRule {
  readonly from: readonly Act[];
  readonly pattern: RegExp;
  readonly act: Act;
}

const PLAIN: readonly Act[] = ['state'];

/** Patterns are tried on cue and content, joined by a bar. */
export const CONTENT_RULES: readonly ContentRule[] = [
  {
    from: ['state', 'reject_refuse', 'decline_comment', 'deny'],
    pattern:
      /\bno comments?\b|\b(?:not|never) (?:going to )?comment|(?:would|will|could|did|do|does|can)(?:n['’]t| ?not) (?:be drawn|comment|speculate|confirm|elaborate|say|discuss|go into)|(?:not|n['’]t|un)\s*(?:aware of|familiar with|seen (?:the|those|such|any) )|\bno (?:information|knowledge|details?|announcement|update)|nothing (?:to (?:announce|add|share|say)|further)|refer you to|(?:declined|refused) to (?:comment|say|confirm|give|elaborate|answer|be drawn|discuss|speculate|disclose|provide|name)|competent authorit|not for .{1,30} to comment|let .{1,20} speak for/i,
    act: 'decline_comment',
  },
  { from: PLAIN, pattern: /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?)\b.*\|/i, act: 'deny' },
  {
    from: ['criticise_condemn', 'reject_refuse', 'deny'],
    pattern:
      /^(?:[^|]* )?(?:reject|dismiss)\w*\|.*\b(?:reports?|rumou?rs?|allegations?|accusations?|claims?|speculations?|assertions?)\b.*\b(?:baseless|false|untrue|unfounded|fake|fabricat)/i,
    act: 'deny',
  },
  {
    from: ['state', 'deny', 'reject_refuse'],
    pattern:
      /\b(?:reports?|allegations?|claims?|accusations?|rumou?rs?|stor(?:y|ies))\b[^|]{0,60}\b(?:baseless|false|untrue|unfounded|fake|fabricated|not true|incorrect|fictitious)\b/i,
    act: 'deny',
  },
  {
    from: ['state', 'announce'],
    pattern:
      /\|.*\b(?:would|will) (?:face|respond|retaliate|be met)|\bconsequences\b|red line|reserves? the right|playing? with fire|all options|decisive response|at (?:its|their) own (?:risk|peril)|will not hesitate/i,
    act: 'warn_threaten',
  },
  {
    from: PLAIN,
    pattern: /\|.*\b(?:(?:must|should|needs? to|has to|have to|ought to)\b)(?! (?:we|I)\b)/i,
    act: 'demand',
  },
  {
    from: PLAIN,
    pattern: /\b(?:demands?|we (?:need|want)|(?:was|were|is|are) (?:seeking|awaiting)|calls? (?:on|for|upon))\b/i,
    act: 'demand',
  },
  {
    from: PLAIN,
    pattern: /\b(?:ready|willing|prepared|open|readiness|willingness)\b(?: and \w+)? (?:to|for)\b/i,
    act: 'offer',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:will|would|shall) (?:continue|remain|keep|never|always|spare no|stand by|ensure|not allow|not (?:compromise|yield))|\b(?:commit(?:ted|ment)|determined|resolved?) to\b|remains? (?:fully )?committed/i,
    act: 'pledge',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:concern(?:ed|s|ing)?|worr(?:y|ied|ying|isome)|alarm(?:ed|ing)?|regret(?:s|ted|table)?|disturb(?:ed|ing)|troubl(?:ed|ing))\b/i,
    act: 'express_concern',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:opposes?|opposition to|opposed|unacceptable|irresponsible|misleading|provocati\w+|condemn\w*|deplor\w+|violat\w+ of|hypocri\w+|absurd|reckless|unprecedented|illegal)\b/i,
    act: 'criticise_condemn',
  },
  {
    from: PLAIN,
    pattern:
      /\|.*\b(?:has|have|had|is|are|was|were)\b.{0,40}\b(?:carried out|sponsor\w*|violat\w+|breach\w*|harbou?r\w*|exploit\w*|interfer\w*|instigat\w*|orchestrat\w*|sabotag\w*|fund(?:ed|ing)|attempt(?:ed|ing)|undermin\w*|weaponis\w*|weaponiz\w*|deliberate\w*|destabili\w*|export(?:ed|ing) terror\w*|fail(?:ed|ing) to)\b/i,
    act: 'accuse',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:supports?|welcom\w+|apprecia\w+|grateful|commend\w*|prais\w*|positive (?:note|step|sign|development)|congratulat\w*|condolences?|solidarity|thank\w*|lauds?|salutes?)\b/i,
    act: 'praise_support',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:will|would|is to|are to|is set to|is scheduled to|are scheduled to)\b (?:also )?(?:visit|host|attend|travel|hold|arrive|be held|take place|lead|chair|meet|sign|resume|reopen|open|launch|participate|begin|convene|pay)/i,
    act: 'announce',
  },
  {
    from: PLAIN,
    pattern:
      /\b(?:in (?:close )?(?:touch|contact|communication|consultation)s?|(?:held|holding|had) (?:talks|discussions|consultations|a meeting)|exchang\w+ views|discussed|channels? of communication|briefed)\b/i,
    act: 'consult',
  },
  {
    from: ['appeal'],
    pattern:
      /^(?:[^|]* )?(?:urge|call)\w*(?: on| upon)?\|.*\b(?:India\w*|Indian|Afghan\w*|Kabul|Delhi|Israel\w*|Taliban|Manila|Tokyo|Washington|Beijing|Russia\w*|Iran\w*)\b.*\b(?:stop|end|cease|refrain|halt|withdraw|fulfil|take|dismantle|prevent|abide|release|stop)/i,
    act: 'demand',
  },
  { from: ['reject_refuse'], pattern: /\b(?:allegations?|accusations?|reports?|rumou?rs?)\b/i, act: 'deny' },
];
