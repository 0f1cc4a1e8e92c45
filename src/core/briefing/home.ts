import type { Article } from '../article/article';
import { mentionsIn } from '../claims/about/mentions';
import { countryOf } from '../sites/news-sites';
import { placesIn } from './mentions';
import { ownStands } from './own-stands';
import type { Voice } from './voices';

/** Where a language's readers mean their own ministry when they say "the foreign ministry". */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ur: 'PK',
  hi: 'IN',
  zh: 'CN',
  fa: 'IR',
  tr: 'TR',
  ru: 'RU',
  ja: 'JP',
  ko: 'KR',
  he: 'IL',
  de: 'DE',
  fr: 'FR',
  bn: 'BD',
  ne: 'NP',
  uk: 'UA',
  vi: 'VN',
  id: 'ID',
  ms: 'MY',
};

/** The codes of the ministries that speak, the one that speaks most first. */
export function ministriesOf(article: Article, voices: readonly Voice[]): string[] {
  const home = homeOf(article, voices);
  const counts = new Map<string, number>();
  for (const voice of voices) {
    const code = stateOf(article.text, voice) ?? (voice.ministries.length > 0 ? home : null);
    if (code) counts.set(code, (counts.get(code) ?? 0) + weightOf(voice));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** The code of the ministry that a voice is, the article's own where its words do not tell; null where nothing does. */
export const ministryOf = (article: Article, voice: Voice): string | null =>
  stateOf(article.text, voice) ?? homeOf(article, [voice]);

/** How far into an article its news is told. */
const LEAD = 2;

/** What is said first, and by a spokesperson, is what the article reports. */
const weightOf = ({ sentence, byPerson }: Voice): number => (sentence.paragraph < LEAD ? 2 : 1) + (byPerson ? 1 : 0);

/** The state of a voice as its own words tell it, and those beside it in its sentence. */
function stateOf(text: string, { span: [start, end], sentence, ministries }: Voice): string | null {
  if (ministries.length === 1) return ministries[0]!.code;
  if (ministries.length === 0) return null;
  const sentenceEnd = sentence.start + sentence.text.length;
  return (
    stateIn(wordsBefore(text.slice(Math.max(sentence.start, start - NEAR), start)), 'last') ??
    stateIn(text.slice(start, end), 'last') ??
    afterOf(text.slice(end, Math.min(sentenceEnd, end + NEAR)))
  );
}

/** How far around a name its state is looked for: "Pakistan’s Foreign Office", "the foreign ministry in Beijing". */
const NEAR = 45;

/** The last words before a name that no punctuation parts from it. */
const wordsBefore = (text: string): string => /(?:[^\s,.;:“”"!?—–(]+\s+){0,3}$/u.exec(text)![0];

const afterOf = (text: string): string | null => {
  const place = /^\s+(?:of|in|at)\s+(?:the\s+)?(.*)/s.exec(text);
  return place ? stateIn(place[1]!.split(/[,.]/)[0]!, 'first') : null;
};

/** The state whose ministry is meant where an article says no more than "the Foreign Office". */
function homeOf(article: Article, voices: readonly Voice[]): string | null {
  const own = (some: readonly Voice[]) => some.map((voice) => stateOf(article.text, voice)).find(Boolean);
  return (
    own(voices.filter(({ sentence }) => sentence.paragraph < LEAD)) ??
    datelineOf(article) ??
    // Further down another state's ministry may be the one that is answered.
    own(voices) ??
    (article.url && countryOf(article.url)) ??
    mostNamed(ownStands(article.text)) ??
    BY_LANGUAGE[(article.language ?? '').slice(0, 2)] ??
    voices.map(placeBeside).find(Boolean) ??
    firstState(article)
  );
}

/** "In Islamabad, the matter came up at the Foreign Office": where the sentence takes place, if its ministry is called so. */
const placeBeside = ({ sentence, ministries }: Voice): string | null => {
  const where = /^(?:\p{L}+ )?in ([^,.]{3,25}),/iu.exec(sentence.text);
  const place = where && stateIn(where[1]!, 'first');
  return ministries.some(({ code }) => code === place) ? place : null;
};

const mostNamed = (codes: readonly (string | null)[]): string | null => {
  const counts = new Map<string, number>();
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** "ISLAMABAD:", "BEIJING (Agency) —", "New Delhi, Sept 4:" */
function datelineOf({ text, blocks }: Article): string | null {
  for (const { start, end } of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
    const place = /^([\p{Lu}\p{Lo}][\p{L} .]{2,25}?)(?:,[^:—–-]{0,25}|\s*\([^)]*\))?\s*(?::|[—–]|\s-)/u.exec(
      text.slice(start, Math.min(end, start + 80)),
    );
    const state = place && stateIn(titleCase(place[1]!), 'first');
    if (state) return state;
  }
  return null;
}

const titleCase = (words: string): string =>
  words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const firstState = ({ text, blocks }: Article): string | null =>
  stateIn(text.slice(blocks[0]?.start ?? 0, (blocks[0]?.start ?? 0) + 600), 'first');

function stateIn(text: string, which: 'first' | 'last'): string | null {
  const states = mentionsIn(text).filter((mention) => mention.type === 'state');
  const english = (which === 'first' ? states[0] : states.at(-1))?.state.code;
  return english ?? (which === 'first' ? placesIn(text)[0] : placesIn(text).at(-1))?.code ?? null;
}
