import type { Analysis } from '../../src/core/analysis';
import {
  ANNOTATION_SCHEMA,
  type Annotation,
  type AnnotationId,
  bodiesOf,
  COLOURS,
} from '../../src/core/annotation/annotation';
import type { Article } from '../../src/core/article/article';
import { articleIdOf } from '../../src/core/article/article-id';
import type { StoredArticle } from '../../src/core/article/stored-article';
import { ACT_NAMES, ACTS } from '../../src/core/claims/acts';
import type { Claim } from '../../src/core/claims/claim';
import { pick, seeded } from '../../test/library/seeded';

/** Invented words, as often as words are: a few all the time, most of them seldom (Zipf). */
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'ta',
  'vo',
  'shi',
  'dar',
  'el',
  'un',
  'pra',
  'ste',
  'go',
  'ri',
  'na',
  'bel',
  'cor',
  'ash',
];
const VOCABULARY = 30_000;
const MINISTRIES = ['PK', 'IN', 'CN', 'US', 'IR', 'TR', 'RU', 'AF'];
const OUTLETS = [
  'The Harbour Courier',
  'Northern Ledger',
  'Valley Post',
  'Meridian Wire',
  'The Lantern',
  'Coast Tribune',
];
const TAGS = [
  'assurances',
  'trade',
  'border',
  'visa',
  'same wording',
  'follow up',
  'kashif',
  'quote this',
  'summit',
  'ceasefire',
];
const CLAIMS_AN_ARTICLE = 12;

function wordNumber(number: number): string {
  let word = '';
  for (let rest = number + 7; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** A library of any size, the same at every run: `articles` and `annotations` are spread evenly over the days. */
export class Generator {
  readonly #random: () => number;
  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  word = (): string => wordNumber(Math.floor(VOCABULARY ** this.#random()) - 1);

  words = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(this.#random() * (most - least)) }, this.word).join(' ');

  article(number: number): StoredArticle {
    const url = `https://news${number % 40}.example/${2024 + (number % 3)}/story-${number}`;
    const sentences = Array.from({ length: 2 * CLAIMS_AN_ARTICLE }, () => `${this.words(10, 24)}.`);
    const text = sentences.join('\n');
    const article: Article = {
      title: this.words(6, 11),
      byline: `${this.word()} ${this.word()}`,
      publisher: pick(this.#random, OUTLETS),
      published: dayOf(number),
      modified: null,
      language: 'en',
      direction: 'ltr',
      url,
      section: null,
      text,
      blocks: [],
    };
    return {
      id: articleIdOf(url),
      article,
      analysis: this.#analysis(sentences, number),
      read: `${dayOf(number)}T10:00:00.000Z`,
    };
  }

  #analysis(sentences: readonly string[], number: number): Analysis {
    let start = 0;
    const claims = sentences.flatMap((sentence, i): Claim[] => {
      const claim = this.#claim(start, start + sentence.length);
      start += sentence.length + 1;
      return i % 2 === 0 ? [claim] : [];
    });
    const ministry = pick(this.#random, MINISTRIES);
    const briefing = {
      isBriefing: true,
      kind: 'report' as const,
      score: 0.9,
      ministry,
      ministries: [ministry],
      spokesperson: `${this.word()} ${this.word()}`,
      occasion: 'weekly briefing',
      date: dayOf(number),
      signals: [],
    };
    return { engine: '1', briefing, claims, keyPoints: [] };
  }

  #claim(start: number, end: number): Claim {
    const act = pick(this.#random, ACT_NAMES);
    return {
      source: [[start, start + 8]],
      cue: [],
      content: [[start + 9, end]],
      speaker: `Speaker ${Math.floor(this.#random() * 400)}`,
      speakerKind: 'person',
      act,
      cameo: ACTS[act].cameo,
      quoted: 'indirect',
      about: [pick(this.#random, MINISTRIES)],
      flags: [],
      confidence: 0.9,
    };
  }

  annotation(number: number, source: string): Annotation {
    const exact = this.words(12, 40);
    const created = `${dayOf(number)}T${String(number % 24).padStart(2, '0')}:00:00.000Z`;
    const act = pick(this.#random, ACT_NAMES);
    const isClaim = this.#random() < 0.6;
    return {
      schema: ANNOTATION_SCHEMA,
      id: `urn:uuid:${uuid(this.#random)}` as AnnotationId,
      type: 'Annotation',
      revision: 1,
      created,
      modified: created,
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: this.words(5, 6), suffix: this.words(5, 6) },
          { type: 'TextPositionSelector', start: number % 3000, end: (number % 3000) + exact.length },
        ],
      },
      body: bodiesOf(
        this.#random() < 0.4 ? this.words(4, 14) : '',
        this.#random() < 0.3 ? [pick(this.#random, TAGS)] : [],
      ),
      colour: pick(this.#random, COLOURS),
      claim: isClaim
        ? {
            engine: '1',
            speaker: `Speaker ${Math.floor(this.#random() * 400)}`,
            speakerKind: 'person',
            act,
            cameo: ACTS[act].cameo,
            quoted: 'direct',
            about: [pick(this.#random, MINISTRIES)],
            source: 'the ministry',
            cue: 'said',
            confidence: 0.9,
          }
        : null,
    };
  }
}

const dayOf = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1) + (number % 1000) * 86_400_000).toISOString().slice(0, 10);

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
