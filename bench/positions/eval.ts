import { existsSync, readFileSync } from 'node:fs';
import type { ArticleId } from '../../src/core/article/article-id';
import type { Act } from '../../src/core/claims/acts';
import { grouped } from '../../src/core/grouped';
import { type Move, positionOn } from '../../src/core/positions/positions';
import type { Statement } from '../../src/core/positions/statement';
import { topicsOf } from '../../src/core/positions/topics';

/**
 * How well positions are followed, on the hand-made timeline of invented briefings: are statements sorted into the
 * topics a person sorted them into (B-cubed F1), and, given those topics, is each briefing called repeated, hardened,
 * softened or dropped as a person did?
 */
const DATA = new URL('../../../shared/data/briefings/dev/', import.meta.url);

interface Mention {
  readonly doc: string;
  readonly attribution: number | null;
  readonly date: string;
  readonly change: string;
}
interface GoldArticle {
  readonly text: string;
  readonly ministry: string;
  readonly attributions: readonly { id: number; content: [number, number][]; act: Act; about: string[] }[];
}
/** A statement as a person sorted and judged it. */
interface Gold {
  readonly topic: string;
  readonly change: string;
  readonly statement: Statement;
}

if (!existsSync(DATA)) {
  console.log('skipped: the timeline is not there');
} else {
  const { topics } = read('timeline.json') as { topics: Record<string, Mention[]> };
  const gold = Object.entries(topics).flatMap(([topic, mentions]) =>
    mentions.flatMap((mention) => (mention.attribution === null ? [] : [goldOf(topic, mention)])),
  );
  const groups = topicsOf(gold.map(({ statement }) => statement));
  console.log(`${gold.length} statements, ${Object.keys(topics).length} topics`);
  console.log(
    `topics: ${groups.length} found, B-cubed ${bCubed(
      gold,
      groups.map(({ statements }) => statements),
    )}`,
  );
  const moves = Object.entries(topics).map(([topic, mentions]) => ({
    topic,
    mentions,
    moves: movesOf(gold, topic),
  }));
  const judged = moves.flatMap(({ topic, mentions, moves }) =>
    moves.map(({ day, change }) => {
      // Two articles on one briefing, or two statements of one, may have been judged differently.
      const person = new Set(mentions.filter(({ date }) => date === day).map((mention) => mention.change));
      return { topic, day, change, person: [...person] };
    }),
  );
  for (const { topic, day, change, person } of judged) {
    const right = person.some((said) => said === change);
    if (!right) console.log(`  ${topic} ${day}: ${person.join(' or ') || 'not listed'}, found ${change}`);
  }
  const counted = judged.filter(({ person, change }) => change !== 'new' && person.length > 0);
  const right = counted.filter(({ person, change }) => person.includes(change));
  console.log(`changes after the first, in the person's topics: ${right.length} of ${counted.length} right`);
}

/** The moves on a topic, at the briefings of its actor. */
function movesOf(gold: readonly Gold[], topic: string): readonly Move[] {
  const statements = gold.filter((member) => member.topic === topic).map(({ statement }) => statement);
  const { actor } = statements[0]!;
  const briefings = gold.filter(({ statement }) => statement.actor === actor).map(({ statement }) => statement.day);
  return positionOn({ actor, words: [], statements }, briefings).moves;
}

function goldOf(topic: string, { doc, attribution, date, change }: Mention): Gold {
  const { text, ministry, attributions } = read(`${doc}.gold.json`) as GoldArticle;
  const { content, act, about } = attributions.find(({ id }) => id === attribution)!;
  const quote = content.map(([start, end]) => text.slice(start, end)).join(' … ');
  const article = doc as ArticleId;
  const statement = {
    key: `${doc} ${attribution}`,
    article,
    actor: ministry,
    day: date,
    outlet: doc,
    act,
    about,
    quote,
    place: content[0]![0],
    tags: [],
  };
  return { topic, change, statement };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, DATA), 'utf8'));
}

/** Bagga and Baldwin 1998: precision and recall of each statement's group, averaged. */
function bCubed(gold: readonly Gold[], groups: readonly (readonly Statement[])[]): string {
  const topicOf = new Map(gold.map(({ topic, statement }) => [statement.key, topic]));
  const sizeOf = grouped(gold, ({ topic }) => topic);
  let [precision, recall] = [0, 0];
  for (const group of groups) {
    for (const { key } of group) {
      const same = group.filter((other) => topicOf.get(other.key) === topicOf.get(key)).length;
      precision += same / group.length / gold.length;
      recall += same / sizeOf.get(topicOf.get(key)!)!.length / gold.length;
    }
  }
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}`;
}
