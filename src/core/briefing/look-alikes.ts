import type { Article } from '../article/article';
import { isTranscript } from './transcript';

/** A kind of article that shares a briefing's words and is none. */
interface LookAlike {
  readonly name: string;
  readonly weight: number;
  /** What it is known by, and how often in the text. */
  readonly pattern: RegExp;
  readonly times: number;
}

/** In a transcript it is whoever speaks, and not whoever writes. */
const FIRST_PERSON = /(?<!\p{L})(?:I|my|me|we have|our (?:own|children|rulers)|one must ask|let us)(?!\p{L})/gu;

const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'travel-advice',
    weight: -4,
    times: 2,
    pattern:
      /\b(?:travel (?:advice|advisory|warning|insurance)|advises? against (?:all|travel)|consular (?:support|assistance) is|before you travel|entry requirements|reconsider travel|exercise (?:increased|normal) (?:caution|precautions))\b/gi,
  },
  {
    name: 'job-advert',
    weight: -4,
    times: 2,
    pattern:
      /\b(?:applications? (?:are|is) invited|how to apply|apply (?:now|online|by|before|for this)|job description|salary|vacanc(?:y|ies)|eligibility criteria|closing date|person specification|last date|pay scale|BS-\d\d)\b/gi,
  },
  {
    name: 'encyclopedia',
    weight: -4,
    times: 2,
    pattern:
      /\b(?:is (?:the|a) (?:\w+ ){0,3}(?:ministry|department|office|agency) (?:of|responsible|in charge)|was (?:established|founded|created) in \d{4}|from wikipedia|\[edit\]|headquartered (?:in|at)|see also|list of (?:foreign )?ministers|the ministry (?:is|was) (?:headed|led|responsible))\b/gi,
  },
  {
    name: 'appointment',
    weight: -3,
    times: 1,
    pattern:
      /\b(?:(?:was|has been|is|been|were) (?:appointed|named|designated|made)|appoints|appointed|names|takes? (?:over|charge)|took (?:over|charge)|assumes?|assumed|will replace|replaces|succeeds?) (?:\S+ ){0,8}(?:spokes(?:person|man|woman)|foreign secretary|director general)/gi,
  },
  {
    name: 'appointment',
    weight: -3,
    times: 1,
    pattern:
      /\b(?:named|picked|chosen|appointed|designated|nominated) (?:[^\s.]+ ){0,6}?(?:as|new|next) (?:[^\s.]+ ){0,4}?(?:spokes(?:person|man|woman)|foreign secretary)/gi,
  },
  {
    name: 'opinion',
    weight: -3,
    times: 3,
    pattern: FIRST_PERSON,
  },
  {
    name: 'opinion',
    weight: -3,
    times: 1,
    pattern: /\bthe (?:writer|author) is (?:a|an|the)\b|\bviews expressed (?:in|here|by)\b/gi,
  },
];

/** Sections and addresses of opinion. */
const OPINION =
  /(?:^|\/|\b)(?:opinions?|op-?eds?|editorials?|columns?|columnists?|commentary|comment|letters|blogs?|analysis)(?:\/|\b|$)/i;

/** A look-alike that an article seems to be, and the place that shows it. */
export interface Likeness {
  readonly name: string;
  readonly weight: number;
  readonly start?: number;
  readonly end?: number;
}

/** Every look-alike that an article seems to be. What is quoted is others' words and does not count. */
export function likenessesOf(article: Article): Likeness[] {
  const inFirstPerson = isTranscript(article);
  const unquoted = article.text.replace(/[“"«][^”"»\n]{0,600}[”"»]/g, (quote) => ' '.repeat(quote.length));
  const found = LOOK_ALIKES.flatMap(({ name, weight, pattern, times }): Likeness[] => {
    if (inFirstPerson && pattern === FIRST_PERSON) return [];
    const places = [...unquoted.matchAll(pattern)];
    const first = places[0];
    return first && places.length >= times
      ? [{ name, weight, start: first.index, end: first.index + first[0].length }]
      : [];
  });
  if (isOpinion(article)) found.push({ name: 'opinion', weight: -3 });
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

const isOpinion = ({ section, url }: Article): boolean =>
  OPINION.test(section ?? '') ||
  (url !== null && URL.canParse(url) && OPINION.test(new URL(url).pathname.split('/').slice(0, 3).join('/')));
