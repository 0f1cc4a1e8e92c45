import { mentionsIn } from '../claims/about/mentions';
import { tokensOf } from '../text/tokens';
import { likeness, sumOf, type Weighed, weighed } from '../text/word-weights';
import { passagesOf } from './passages';
import type { Statement } from './statement';

/** Statements of one actor on one matter, the earliest first. */
export interface Topic {
  readonly actor: string;
  /** The words that tell this topic from the others, most telling first, as they stand in the statements. */
  readonly words: readonly string[];
  readonly statements: readonly Statement[];
}

/** Below this cosine two statements are about different matters. */
const ALIKE = 0.1;
/** Statements about the same state or organisation need fewer words in common. */
const SAME_TARGET = 0.06;
const NAME_LENGTH = 3;

/**
 * Sorts statements into topics by their words: each passage, in order of time, goes to the topic of its actor that it is
 * most like, or begins a new one. Statements that name different states or organisations are never of one topic.
 */
export function topicsOf(statements: readonly Statement[]): Topic[] {
  const weights = weighed(statements.map(({ quote }) => quote));
  const weightOf = new Map(statements.map((statement, i) => [statement, weights[i]!]));
  const topics: Draft[] = [];
  for (const passage of byDay(passagesOf(statements))) {
    const draft = draftOf(passage, weightOf);
    const best = nearest(topics, draft);
    if (best === -1) topics.push(draft);
    else topics[best] = joined(topics[best]!, draft);
  }
  return topics.map(({ statements, words }) => ({
    actor: statements[0]!.actor,
    words: nameOf(words, statements),
    statements,
  }));
}

/** A topic that is being put together. */
interface Draft {
  readonly statements: readonly Statement[];
  readonly targets: ReadonlySet<string>;
  readonly words: Weighed;
}

const draftOf = (passage: readonly Statement[], weightOf: ReadonlyMap<Statement, Weighed>): Draft => ({
  statements: passage,
  targets: new Set(passage.flatMap(({ about }) => about)),
  words: passage.map((statement) => weightOf.get(statement)!).reduce(sumOf),
});

const joined = (a: Draft, b: Draft): Draft => ({
  statements: [...a.statements, ...b.statements],
  targets: new Set([...a.targets, ...b.targets]),
  words: sumOf(a.words, b.words),
});

/** The index of the topic that a passage is most like; -1 where it is like none. */
function nearest(topics: readonly Draft[], passage: Draft): number {
  const scores = topics.map((topic) => alike(topic, passage));
  const best = Math.max(0, ...scores);
  return best >= ALIKE ? scores.indexOf(best) : -1;
}

function alike(topic: Draft, passage: Draft): number {
  if (topic.statements[0]!.actor !== passage.statements[0]!.actor) return 0;
  const shared = [...passage.targets].some((target) => topic.targets.has(target));
  if (!shared && passage.targets.size > 0 && topic.targets.size > 0) return 0;
  const score = likeness(topic.words, passage.words);
  return score === 0 ? 0 : score + (shared ? SAME_TARGET : 0);
}

function nameOf(words: Weighed, statements: readonly Statement[]): string[] {
  const quotes = statements.map(({ quote }) => quote).join('\n');
  const telling = [...words].sort((a, b) => b[1] - a[1]).map(([stem]) => wordWith(stem, quotes));
  return telling.filter((word) => !isName(word)).slice(0, NAME_LENGTH);
}

/** Stems are no words: each is shown by the first word that has it. */
const wordWith = (stem: string, text: string): string =>
  tokensOf(text, [0, text.length]).find(({ lower }) => lower.startsWith(stem))?.text ?? stem;

/** A state or organisation is told by the topic's actor and targets already. */
const isName = (word: string): boolean => mentionsIn(word).length > 0;

const byDay = (passages: readonly Statement[][]): Statement[][] =>
  passages.toSorted(([a], [b]) => (a!.day < b!.day ? -1 : a!.day > b!.day ? 1 : 0));
