import { type Position, positionOn } from '../../../core/positions/positions';
import { type Statement, statementOf } from '../../../core/positions/statement';
import { topicsOf } from '../../../core/positions/topics';
import type { Hit } from '../../../core/search/query';
import type { Background } from '../../../platform/protocol';
import { hitsOf } from '../found-entries';
import type { Question } from '../query-address';

/** Claims that are followed at most; who has more narrows the question. */
const MOST = 5000;

/** The positions in what answers a question, and the hit behind each of their statements. */
export interface Followed {
  /** Those that were stated last come first. */
  readonly positions: readonly Position[];
  readonly hitOf: ReadonlyMap<Statement, Hit>;
}

export async function followed(background: Background, question: Question): Promise<Followed> {
  const hitOf = new Map<Statement, Hit>();
  for await (const hit of hitsOf(background, question)) {
    const statement = statementOf(hit);
    if (statement) hitOf.set(statement, hit);
    if (hitOf.size >= MOST) break;
  }
  const topics = topicsOf([...hitOf.keys()]);
  const briefings = await briefingsOf(
    background,
    topics.map(({ actor }) => actor),
  );
  const positions = topics.map((topic) => positionOn(topic, within(question, briefings.get(topic.actor) ?? [])));
  return { positions: positions.toSorted(newestFirst), hitOf };
}

/** The days on which each actor that has a ministry briefed. */
async function briefingsOf(background: Background, actors: readonly string[]): Promise<Map<string, string[]>> {
  const ministries = [...new Set(actors)].filter((actor) => /^[A-Z]{2}$/.test(actor));
  const days = await Promise.all(ministries.map((ministry) => background('briefing/days', { ministry })));
  return new Map(ministries.map((ministry, i) => [ministry, days[i]!]));
}

/** What was not asked for was not dropped. */
const within = ({ from, to }: Question, days: readonly string[]): string[] =>
  days.filter((day) => (from === null || day >= from) && (to === null || day <= to));

const newestFirst = (a: Position, b: Position): number => {
  const [lastOfA, lastOfB] = [lastDay(a), lastDay(b)];
  return lastOfA < lastOfB ? 1 : lastOfA > lastOfB ? -1 : b.moves.length - a.moves.length;
};

const lastDay = ({ topic }: Position): string => topic.statements.at(-1)!.day;
