import { grouped } from '../grouped';
import type { Statement } from './statement';

/** How far apart, in characters, two statements of one passage begin at most: a paragraph or two. */
const NEARBY = 600;

/**
 * Statements that one article makes in one breath: by the same actor, near each other, and about the same state or
 * organisation. Together they hold enough words to tell what they are about; one alone often does not.
 */
export function passagesOf(statements: readonly Statement[]): Statement[][] {
  return [...grouped(statements, ({ article, actor }) => `${article} ${actor}`).values()].flatMap(
    splitWhereMatterChanges,
  );
}

function splitWhereMatterChanges(statements: readonly Statement[]): Statement[][] {
  const passages: Statement[][] = [];
  for (const statement of statements.toSorted((a, b) => a.place - b.place)) {
    const last = passages.at(-1);
    if (last && goesOn(last.at(-1)!, statement)) last.push(statement);
    else passages.push([statement]);
  }
  return passages;
}

const goesOn = (before: Statement, next: Statement): boolean =>
  next.place - before.place <= NEARBY && before.about.some((target) => next.about.includes(target));
