import { grouped } from '../grouped';
import { type Comparison, compared } from './change';
import type { Statement } from './statement';
import type { Topic } from './topics';

/** What happened to a position at one briefing. A dropped one has no statements: that is the news. */
export type Move =
  | { readonly day: string; readonly change: 'dropped' }
  | ({ readonly day: string; readonly statements: readonly Statement[] } & Comparison);

/** What one actor says on one topic, followed over briefings. */
export interface Position {
  readonly topic: Topic;
  /** In order of days. */
  readonly moves: readonly Move[];
}

/**
 * Follows a topic from briefing to briefing. `briefings` are the days on which its actor briefed, as far as the library
 * knows: the first without a word on the topic is when it was dropped.
 */
export function positionOn(topic: Topic, briefings: readonly string[]): Position {
  const said = grouped(topic.statements, ({ day }) => day);
  const moves: Move[] = [];
  let last: readonly Statement[] = [];
  for (const day of [...new Set([...said.keys(), ...briefings])].sort()) {
    const statements = said.get(day);
    if (statements) moves.push({ day, statements, ...compared(statements, last) });
    else if (last.length > 0 && moves.at(-1)?.change !== 'dropped') moves.push({ day, change: 'dropped' });
    last = statements ?? last;
  }
  return { topic, moves };
}
