import { mentionsIn } from '../about/mentions';
import { FOREIGN_MINISTRY, SPOKESPERSON } from '../lexicon/roles';
import { STATE_WORDS } from '../lexicon/states';

/** Names of ministries that only one state uses. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/\b(?:MEA|[Mm]inistry of [Ee]xternal [Aa]ffairs)\b/, 'IN'],
  [/\b(?:FCDO|Whitehall|Downing Street)\b/, 'UK'],
  [/\b(?:State Department|Department of State|Foggy Bottom)\b/, 'US'],
  [/\b(?:Foreign Office|foreign office|FO)\b/, 'PK'],
  [/\bGaimusho\b/, 'JP'],
  [/\bGlobal Affairs\b/, 'CA'],
  [/\bDFAT\b/, 'AU'],
  [/\bEuropean External Action Service\b/, 'EU'],
];

/** The state that a ministry's name tells by itself; a bare "Foreign Office" is told by the text around it. */
export function tellingState(source: string, home: string | null): string | null {
  const code = TELLING.find(([pattern]) => pattern.test(source))?.[1] ?? null;
  return code === 'PK' && home !== null && ['UK', 'DE'].includes(home) ? home : code;
}

const WEIGHT = { official: 3, dateline: 2.5, telling: 1.5, ministry: 1, source: 0.5 };

/** The state whose ministry briefs: what "the ministry" and "the spokesperson" of a text belong to. */
export function homeState(text: string, sources: readonly string[]): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const source of sources) {
    const isOfficial = FOREIGN_MINISTRY.test(source) || SPOKESPERSON.test(source);
    vote(stateIn(source), isOfficial ? WEIGHT.official : WEIGHT.source);
  }
  vote(datelineState(text), WEIGHT.dateline);
  for (const [pattern, code] of TELLING) if (pattern.test(text)) vote(code, WEIGHT.telling);
  for (const code of ministryStates(text)) vote(code, WEIGHT.ministry);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export function stateIn(words: string): string | null {
  const mention = mentionsIn(words)[0];
  return mention?.type === 'state' ? mention.state.code : null;
}

/** "ISLAMABAD: …", "BEIJING, 3 May (Xinhua) — …": the capital that a paragraph is reported from. */
function datelineState(text: string): string | null {
  const dateline = /^([A-Z][A-Z .]{3,24})(?:[,(/][^\n]{0,40}?)?\s?[:—–.-]/m.exec(text);
  const city = dateline?.[1]
    ?.trim()
    .toLowerCase()
    .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return (city && STATE_WORDS.get(city)?.state.code) || null;
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
