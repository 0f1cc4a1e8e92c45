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
      /\b(?:applications? (?:are|is) invited|is looking for an?|equal opportunit|curriculum vitae|years of experience|apply by|how to apply|apply (?:now|online|by|before|for this)|job description|salary|vacanc(?:y|ies)|eligibility criteria|closing date|person specification|last date|pay scale|BS-\d\d)\b/gi,
  },
  {
    name: 'encyclopedia',
    weight: -4,
    times: 2,
    pattern:
      /\b(?:is (?:the|a) (?:\w+ ){0,3}(?:ministry|department|office|agency) (?:of|responsible|in charge)|(?:post|office|position|role) was (?:established|founded|created)|was (?:established|founded|created) in \d{4}|is the (?:head|chief|official) (?:of|spokes\w+ of)|have held (?:it|the)|from wikipedia|\[edit\]|headquartered (?:in|at)|see also|list of (?:foreign )?ministers|the ministry (?:is|was) (?:headed|led|responsible))\b/gi,
  },
  {
    name: 'appointment',
    weight: -3,
    times: 1,
    pattern:
      /\b(?:(?:was|has been|is|been|were) (?:appointed|named|designated)|(?:was|is|has been) made (?:the |its |a )?(?:new |next )|appoints|appointed|names|takes? (?:over|charge)|took (?:over|charge)|assumes?|assumed|will replace|replaces|succeeds?) (?:\S+ ){0,8}(?:spokes(?:person|man|woman)|foreign secretary|director general)/gi,
  },
  {
    name: 'appointment',
    weight: -3,
    times: 1,
    pattern:
      /\b(?:named|picked|chosen|appointed|designated|nominated) (?:[^\s.]+ ){0,6}?(?:as|new|next) (?:[^\s.]+ ){0,4}?(?:spokes(?:person|man|woman)|foreign secretary)/gi,
  },
  {
    name: 'appointment',
    weight: -3,
    times: 1,
    pattern:
      /\b(?:appoint(?:s|ed)|named|nominat(?:es|ed)|designated|accredited) (?:\S+ ){0,6}(?:ambassador|high commissioner|envoy|consul(?: |-)general|permanent representative)/gi,
  },
  {
    name: 'obituary',
    weight: -4,
    times: 2,
    pattern:
      /\b(?:dies|died|passed away)(?: (?:on|in|at|aged?)\b| (?:sun|mon|tues|wednes|thurs|fri|satur)day)|\b(?:(?:he|she) was \d\d\b|aged? \d\d\b|is survived by|was born (?:in|on)\b|funeral|cause was)/gi,
  },
  {
    name: 'history',
    weight: -2,
    times: 2,
    pattern:
      /\b(?:in|of|since|from) (?:(?:the )?(?:(?:early|late) )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december) (?:of )?)?1[89]\d\d\b/gi,
  },
  {
    name: 'work-of-art',
    weight: -4,
    times: 3,
    pattern:
      /\b(?:review|film|movie|novel|comedy|drama|thriller|starring|in cinemas|screenplay|director|actor|actress|box office|season finale|episode)s?\b|\(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)|★+/gu,
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

/** Addresses of encyclopedias, and notes numbered as theirs are. */
const WIKI = /\/wiki\/|^https?:\/\/(?:[^/]+\.)?(?:wikipedia|britannica)\./i;
const NOTE = /[.,]\[\d{1,3}\]/g;

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
  if (isEncyclopedia(article)) found.push({ name: 'encyclopedia', weight: -4 });
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

const isOpinion = ({ section, url }: Article): boolean =>
  OPINION.test(section ?? '') ||
  (url !== null && URL.canParse(url) && OPINION.test(new URL(url).pathname.split('/').slice(0, 3).join('/')));

const isEncyclopedia = ({ url, text }: Article): boolean => WIKI.test(url ?? '') || (text.match(NOTE)?.length ?? 0) > 1;
