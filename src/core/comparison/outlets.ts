import type { Statement } from '../positions/statement';
import { likeness, sumOf, type Weighed, weighed } from '../text/word-weights';

/** One thing that was said at a briefing, in the words of each outlet that reports it: at most one version an article. */
export interface SharedStatement {
  readonly versions: readonly Statement[];
}

/** Two outlets' reports of one statement share at least this much of their words (cosine); those of two seldom do. */
const SAME = 0.2;

/**
 * Sorts what several articles report of one briefing by what was said. What most outlets report comes first; among
 * these, what comes first in the first article that has it.
 */
export function sharedStatements(articles: readonly (readonly Statement[])[]): SharedStatement[] {
  const weights = weighed(articles.flat().map(({ quote }) => quote));
  let seen = 0;
  let groups: Group[] = [];
  for (const statements of articles) {
    const mine = weights.slice(seen, seen + statements.length);
    seen += statements.length;
    groups = matched(groups, statements, mine);
  }
  return groups.toSorted((a, b) => b.versions.length - a.versions.length).map(({ versions }) => ({ versions }));
}

interface Group extends SharedStatement {
  readonly words: Weighed;
}

/** Gives each group the statement of one more article that is most like it; those that are like none begin their own. */
function matched(groups: readonly Group[], statements: readonly Statement[], weights: readonly Weighed[]): Group[] {
  const pairs = groups
    .flatMap((group, g) => weights.map((words, s) => ({ g, s, score: likeness(group.words, words) })))
    .filter(({ g, s, score }) => score >= SAME && groups[g]!.versions[0]!.actor === statements[s]!.actor)
    .sort((a, b) => b.score - a.score);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, s } of pairs) {
    if (taken.has(g) || used.has(s)) continue;
    taken.set(g, s);
    used.add(s);
  }
  const grown = groups.map((group, g) => {
    const s = taken.get(g);
    if (s === undefined) return group;
    return { versions: [...group.versions, statements[s]!], words: sumOf(group.words, weights[s]!) };
  });
  const begun = statements.flatMap((statement, s) =>
    used.has(s) ? [] : [{ versions: [statement], words: weights[s]! }],
  );
  return [...grown, ...begun];
}
