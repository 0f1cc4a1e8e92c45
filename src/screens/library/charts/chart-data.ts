import { ACT_FAMILIES, type Act, type ActFamily, familyOf } from '../../../core/claims/acts';
import { grouped } from '../../../core/grouped';
import type { Hit } from '../../../core/search/query';

/** A claim as charts count it. */
export interface CountedClaim {
  readonly act: Act;
  readonly speaker: string | null;
  readonly about: readonly string[];
  readonly article: string;
  /** Day of the briefing or else of publication, `YYYY-MM-DD`; null where neither is known. */
  readonly day: string | null;
}

/** The claim of a hit; null for a highlight that was made from none. */
export function countedClaim(hit: Hit): CountedClaim | null {
  const claim = hit.kind === 'annotation' ? hit.annotation.claim : hit.claim;
  if (!claim) return null;
  const date = hit.article?.briefed ?? hit.article?.published ?? null;
  return {
    act: claim.act,
    speaker: claim.speaker,
    about: claim.about,
    article: hit.articleId,
    day: date?.slice(0, 10) ?? null,
  };
}

/** The Monday of the week of a day, as `YYYY-MM-DD` (ISO 8601 weeks). */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** A week with how many claims of each family were made in it, and in how many articles. */
export interface Week {
  readonly week: string;
  readonly families: Readonly<Record<ActFamily, number>>;
  readonly articles: number;
}

/** Weeks that a chart shows at most, the last ones: a wrong date of one article does not make the others unreadable. */
const MOST_WEEKS = 156;

/** All weeks from the first to the last, those in which nothing was said included. */
export function weeksOf(claims: readonly CountedClaim[]): Week[] {
  const dated = claims.filter((claim) => claim.day !== null);
  const byWeek = grouped(dated, (claim) => weekOf(claim.day!));
  return everyWeek([...byWeek.keys()]).map((week) => weekFrom(week, byWeek.get(week) ?? []));
}

function weekFrom(week: string, claims: readonly CountedClaim[]): Week {
  const families = Object.fromEntries(ACT_FAMILIES.map((family) => [family, 0])) as Record<ActFamily, number>;
  for (const { act } of claims) families[familyOf(act)]++;
  return { week, families, articles: new Set(claims.map(({ article }) => article)).size };
}

function everyWeek(weeks: readonly string[]): string[] {
  const last = weeks.toSorted().at(-1);
  const earliest = last && weeksBefore(last, MOST_WEEKS - 1);
  const first = weeks.toSorted().find((week) => week >= earliest!);
  const all: string[] = [];
  for (let week = first; week !== undefined && week <= last!; week = weekAfter(week)) all.push(week);
  return all;
}

const weeksBefore = (week: string, count: number): string =>
  new Date(Date.parse(week) - count * 7 * 86_400_000).toISOString().slice(0, 10);
const weekAfter = (week: string): string => weeksBefore(week, -1);

/** Who speaks of whom, how often. Rows and columns with the most claims come first. */
export interface Matrix {
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[];
  readonly most: number;
}

/** At most `size` rows and columns: a larger matrix can no longer be looked at. */
export function matrixOf(claims: readonly CountedClaim[], size: number): Matrix {
  const pairs = claims.flatMap(({ speaker, about }) => (speaker ? about.map((target) => ({ speaker, target })) : []));
  const speakers = mostFrequent(
    pairs.map((pair) => pair.speaker),
    size,
  );
  const targets = mostFrequent(
    pairs.map((pair) => pair.target),
    size,
  );
  const counts = speakers.map((speaker) =>
    targets.map((target) => pairs.filter((pair) => pair.speaker === speaker && pair.target === target).length),
  );
  return { speakers, targets, counts, most: Math.max(0, ...counts.flat()) };
}

function mostFrequent(values: readonly string[], size: number): string[] {
  const groups = [...grouped(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return groups.slice(0, size).map(([value]) => value);
}
