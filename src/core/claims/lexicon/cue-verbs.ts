import type { Act } from '../acts';

/**
 * Reporting verbs by the act that they perform on their own; the content may refine it (acts/). Judged one by one from
 * the verbs of diplomatic reporting; `_` joins a particle or preposition that belongs to the cue, `?` marks a verb
 * that reports only with "that" or a quotation after it.
 */
const VERBS: Readonly<Record<Act, string>> = {
  state:
    'say state note add tell remark observe explain mention comment maintain reiterate emphasise emphasize stress underline underscore highlight point_out assert contend argue believe? think? describe call term dub label characterise characterize brand consider? view? regard? see? feel? recall remind inform claim declare affirm reaffirm repeat clarify reply respond answer continue? conclude? insist predict estimate? suggest indicate report? write? tweet? post? speak_of refer_to quote_as cite suspect? expect? hope? hint signal signify elaborate opine aver quip joke recount stipulate posit read? show? find? point_to draw_attention_to echo interject counter retort convey apprise frame portray depict rate list? opine',
  acknowledge:
    'apologise apologize acknowledge admit concede confirm recognise recognize confess own_up_to accept? grant?',
  deny: 'dispute play_down deny refute rebut dismiss disavow debunk gainsay contradict? disown',
  decline_comment: 'decline? decline_to_comment decline_to_say refuse_to_comment sidestep deflect? demur',
  appeal:
    'urge appeal appeal_for appeal_to call_on call_upon implore beseech plead_for exhort encourage recommend advise counsel propose? invite',
  demand: 'press? demand seek call_for ask_for require? request insist_on press_for push_for summon order? instruct?',
  pledge: 'pledge vow promise commit_to assure guarantee? undertake? swear reassure resolve?',
  offer: 'offer volunteer?',
  praise_support:
    'welcome praise laud commend hail applaud appreciate thank congratulate support endorse back? defend salute felicitate compliment condole express_support stand_by condone approve_of',
  express_concern: 'regret lament fear? worry? bemoan rue caution_about voice_concern mourn deplore_the',
  criticise_condemn:
    'summon? condemn criticise criticize slam blast decry denounce deplore censure castigate lambast rebuke chide mock ridicule protest object_to take_exception_to hit_out_at lash_out_at fault berate scold rap? rail_against assail oppose',
  accuse: 'accuse allege blame charge? denounce_as implicate finger?',
  reject_refuse:
    'hit_back push_back reject refuse rule_out rebuff spurn brush_aside turn_down rubbish scoff_at decline_to discard? repudiate snub',
  warn_threaten: 'warn threaten caution alert? vow_to_respond put_on_notice',
  announce: 'announce reveal disclose unveil? proclaim notify publish?',
  consult: 'brief apprise_of discuss? confer_with',
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  find: ['finds', 'found', 'finding'],
  read: ['reads', 'read', 'reading'],
  show: ['shows', 'showed', 'shown', 'showing'],
  write: ['writes', 'wrote', 'written', 'writing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  seek: ['seeks', 'sought', 'seeking'],
  take: ['takes', 'took', 'taken', 'taking'],
  hit: ['hits', 'hit', 'hitting'],
  put: ['puts', 'put', 'putting'],
  stand: ['stands', 'stood', 'standing'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  commit: ['commits', 'committed', 'committing'],
  admit: ['admits', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referring'],
  confer: ['confers', 'conferred', 'conferring'],
  regret: ['regrets', 'regretted', 'regretting'],
  slam: ['slams', 'slammed', 'slamming'],
  rap: ['raps', 'rapped', 'rapping'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  snub: ['snubs', 'snubbed', 'snubbing'],
  quip: ['quips', 'quipped', 'quipping'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  aver: ['avers', 'averred', 'averring'],
  demur: ['demurs', 'demurred', 'demurring'],
  own: ['owns', 'owned', 'owning'],
};

const VOWEL = /[aeiou]/;

/** The inflected forms of a verb beside its base: third person, past, participles. */
export function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? '')) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`, ...(verb.endsWith('l') ? [`${verb}led`, `${verb}ling`] : [])];
}

/** What is known of a reporting verb: its act, and whether it needs "that" or a quotation to report. */
export interface CueVerb {
  readonly lemma: string;
  readonly act: Act;
  readonly weak: boolean;
  /** Words after the verb that belong to the cue, as in "called for". */
  readonly particles: readonly string[];
}

/** Every entry by inflected form; the entries with most particles first, so that the longest match wins. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerb[]> = indexByForm();

function indexByForm(): Map<string, CueVerb[]> {
  const index = new Map<string, CueVerb[]>();
  for (const [act, list] of Object.entries(VERBS) as [Act, string][]) {
    for (const entry of list.split(' ')) addEntry(index, act, entry);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
  return index;
}

function addEntry(index: Map<string, CueVerb[]>, act: Act, entry: string): void {
  const [lemma = '', ...particles] = entry.replace('?', '').split('_');
  for (const form of new Set(formsOf(lemma))) {
    const entries = index.get(form) ?? [];
    entries.push({ lemma, act, weak: entry.endsWith('?'), particles });
    index.set(form, entries);
  }
}
