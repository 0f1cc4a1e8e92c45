import type { Article } from '../../article/article';
import { ministriesOf } from '../../briefing/home';
import { ownStands } from '../../briefing/own-stands';
import { sentencesOf } from '../../briefing/passage';
import { voicesIn } from '../../briefing/voices';
import { GOVERNMENT_OF_AF, type Mention, mentionsIn } from '../about/mentions';
import { DOCUMENT, FOREIGN_MINISTRY, SPOKESPERSON } from '../lexicon/roles';
import { ALL_STATE_WORDS } from '../lexicon/states';

/** Names of ministries that only one state uses. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/\b(?:MEA|[Mm]inistry of [Ee]xternal [Aa]ffairs)\b/, 'IN'],
  [/\b(?:FCDO|Whitehall|Downing Street)\b/, 'UK'],
  [/\b(?:State Department|Department of State|Foggy Bottom)\b/, 'US'],
  [/\b(?:Foreign Office|foreign office|FO)\b/, 'PK'],
  [/\bGaimusho\b/, 'JP'],
  [/\bFG\b/, 'NG'],
  [/\b(?:UN|U\.N\.) (?:noon briefing|Secretary-General’s spokes\w+)/, 'UN'],
  [/\bGlobal Affairs\b/, 'CA'],
  [/\b(?:D[Ii][Rr][Cc][Oo]|Department of International Relations and Cooperation)\b/, 'ZA'],
  [/\bMFAT\b/, 'NZ'],
  [/\b(?:Quai d['’]Orsay)\b/, 'FR'],
  [/\b(?:Federal Foreign Office|Auswärtiges Amt)\b/, 'DE'],
  [/\bForeign Press Secretary\b/, 'JP'],
  [/\bItamaraty\b/, 'BR'],
  [/\bFarnesina\b/, 'IT'],
  [/\bForeign and Diaspora Affairs\b/, 'KE'],
  [/\b(?:EEAS|European Commission)\b/, 'EU'],
  [/\bDFAT\b/, 'AU'],
  [/\bEuropean External Action Service\b/, 'EU'],
];

/** The state that a ministry's name tells by itself; a bare "Foreign Office" is told by the text around it. */
export function tellingState(source: string, home: string | null): string | null {
  const code = TELLING.find(([pattern]) => pattern.test(source))?.[1] ?? null;
  return code === 'PK' && home !== null && ['UK', 'DE'].includes(home) ? home : code;
}

/** Britain’s Foreign Office has the name of Pakistan’s: its own papers speak of "Brits" and MPs of their parties. */
const BRITISH =
  /\b(?:Brits|(?:Labour|Tory|Conservative|Lib Dem) (?:MPs?|peers?)|the Commons|Whitehall|Downing Street)\b/;

/** How much each sign counts. Fitted by eye on the corpus, where 9 of 10 articles tell their ministry by these. */
const WEIGHT = {
  voices: 3,
  voicesBesideBare: 0.5,
  place: 4,
  dateline: 3,
  headline: 2,
  lead: 2.5,
  telling: 3.5,
  toldLater: 0.7,
  official: 1,
  ministry: 0.5,
  source: 0.3,
  people: 4,
  ownStand: 0.8,
  otherMinistry: -1,
};

/** The state that an article is written from, and whether its foreign ministry is heard in it. */
export interface Home {
  readonly state: string | null;
  readonly ministrySpeaks: boolean;
}

/** The state whose ministry briefs: what "the ministry" and "the spokesperson" of a text belong to. */
export function homeOf(article: Article, sources: readonly string[]): Home {
  const { text } = article;
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  const [ministry] = ministriesOf(article, voicesIn(sentencesOf(article), article.published));
  vote(placeOfBriefing(text), WEIGHT.place);
  vote(datelineState(text), WEIGHT.dateline);
  vote(subjectAt(article, 'headline'), WEIGHT.headline);
  vote(subjectAt(article, 'paragraph'), WEIGHT.lead);
  for (const source of sources) {
    const isOfficial = FOREIGN_MINISTRY.test(source) || SPOKESPERSON.test(source);
    vote(stateIn(source) ?? tellingState(source, null), isOfficial ? WEIGHT.official : WEIGHT.source);
  }
  const lead = leadOf(article);
  for (const [pattern, code] of TELLING)
    if (pattern.test(lead)) vote(code, WEIGHT.telling);
    else if (pattern.test(text)) vote(code, WEIGHT.toldLater);
  // Where the text says "the ministry" of its own one, those that it names are others'.
  const first = sources.find((s) => FOREIGN_MINISTRY.test(s) && !DOCUMENT.test(s));
  const others = first !== undefined && (stateIn(first) ?? tellingState(first, null)) === null;
  vote(ministry ?? null, others ? WEIGHT.voicesBesideBare : WEIGHT.voices);
  for (const code of ministryStates(text)) vote(code, others ? WEIGHT.otherMinistry : WEIGHT.ministry);
  if (BRITISH.test(text)) vote('UK', WEIGHT.people);
  for (const code of ownStands(text)) vote(code, WEIGHT.ownStand);
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return {
    state: winner?.[0] ?? null,
    ministrySpeaks: ministry !== undefined || sources.some((s) => FOREIGN_MINISTRY.test(s)),
  };
}

/** "told a weekly briefing in Islamabad", "addressing the press in Nairobi". */
function placeOfBriefing(text: string): string | null {
  for (const { 1: place = '' } of text.matchAll(BRIEFING_PLACE)) {
    const mention = mentionsIn(place)[0];
    if (mention?.at === 0) return mention.type === 'place' ? mention.code : stateOfMention(mention);
  }
  return null;
}
const BRIEFING_PLACE =
  /\b(?:briefing|press conference|news conference|media conference|media talk|addressing the (?:press|media)|reporters|journalists|correspondents)(?: here)? in (?:the )?(?:capital(?: city)?(?: of)? |federal capital )?(\p{Lu}[\p{L} .]{2,30})/gu;

/** Who acts in the headline, or in the first sentence, where that is a state or its capital: "Pakistan hails …". */
function subjectAt({ text, blocks }: Article, kind: 'headline' | 'paragraph'): string | null {
  const block = blocks.find((b) => b.kind === kind);
  const words = block && text.slice(block.start, block.end).replace(DATELINE, '').replace(/^The /, '');
  const mention = mentionsIn(words ?? '')[0];
  if (mention?.at !== 0) return null;
  return mention.type === 'organisation' && mention.name === 'EU' ? 'EU' : stateOfMention(mention);
}

/** A state itself, or who governs it. */
const stateOfMention = (mention: Mention): string | null =>
  mention.type === 'state'
    ? mention.state.code
    : mention.type === 'organisation' && mention.name === GOVERNMENT_OF_AF
      ? 'AF'
      : null;

/** "LONDON/PARIS (Agency) —" before what is said. */
const DATELINE = /^[\p{Lu}][\p{Lu}/. ]+(?:,[^:—–-]{0,25}|\s*\([^)]*\))?\s*(?::|[—–]|\s-)\s*/u;

/** How far into an article its news is told. */
const LEAD_BLOCKS = 4;

/** The beginning of an article, where its own ministry is named. */
const leadOf = ({ text, blocks }: Article): string =>
  blocks
    .slice(0, LEAD_BLOCKS)
    .map((b) => text.slice(b.start, b.end))
    .join('\n');

export function stateIn(words: string): string | null {
  const mention = mentionsIn(words)[0];
  return mention ? stateOfMention(mention) : null;
}

/** "ISLAMABAD: …", "BEIJING, 3 May (Xinhua) — …": the capital that a paragraph is reported from. */
function datelineState(text: string): string | null {
  const dateline = /^(?:[A-Z]+\/)?([A-Z][A-Z .]{3,24}|\p{Lu}\p{Ll}+(?= ?:))(?:[,(/][^\n]{0,40}?)?\s?[:—–.-]/mu.exec(
    text,
  );
  const city = dateline?.[1]
    ?.trim()
    .toLowerCase()
    .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return (city && ALL_STATE_WORDS.get(city)?.state.code) || null;
}

const MINISTRY = /\b(?:foreign ministry|foreign office|ministry of (?:foreign|external) affairs)\b/gi;
const NEARBY = 40;

/** The states named next to a foreign ministry, at most the first ten times. */
function ministryStates(text: string): (string | null)[] {
  const found: (string | null)[] = [];
  for (const { 0: name, index } of text.matchAll(MINISTRY)) {
    if (found.length === 10) break;
    const before = text
      .slice(Math.max(0, index - NEARBY), index)
      .split(/\s+/)
      .slice(-3)
      .join(' ');
    const after = /^\s+of\s+(.*)/.exec(text.slice(index + name.length, index + name.length + NEARBY));
    found.push(stateIn(before) ?? stateIn(after?.[1] ?? ''));
  }
  return found;
}
