import { mentionsIn } from '../about/mentions';
import type { Speaker } from './speaker';
import { stateSpeaker } from './states';

/** People without a name, as a text speaks of several of them. */
const SEVERAL =
  /(?:((?!(?:Two|Three|Four|Five|Six|Some|Several|Many|Most|Other|The)\b)\p{Lu}[\p{L}-]+|senior|former|retired|western|local|opposition)\s+)?\b(officials|diplomats|analysts|lawmakers|lawyers|residents|activists|traders|aides|officers|ministers|envoys|senators|economists|experts|observers|sources|strategists|donors|members|families|workers|journalists|scholars|advisers|ambassadors|colleagues|captains|agents)\b/gu;

const ONE =
  /^(?:one|another|the other|(?:a|the) (?:second|third)|the (?:first|former|latter))(?:\s+of\s+(?:them|the\s+(.+)))?$/iu;
const SOME = /^(?:some|two|three|several|many|most|others|both)(?:\s+of\s+them)?$/iu;

/**
 * "One of them", "another": one of the people who spoke last, if they were several, or whom the text before spoke of;
 * "some of them" several. Null for all else.
 */
export function ofGroup(source: string, before: string, last: string | null): string | null {
  const one = ONE.exec(source);
  if (!one && !SOME.test(source)) return null;
  const spoke = /^unnamed (\p{Ll}+s)$/u.exec(last ?? '')?.[1];
  const group = one?.[1] ?? spoke ?? lastGroup(before);
  if (group === null) return null;
  return `unnamed ${one ? singular(group) : group}`;
}

function lastGroup(before: string): string | null {
  const last = [...before.matchAll(SEVERAL)].at(-1);
  return last ? [last[1], last[2]].filter(Boolean).join(' ') : null;
}

const singular = (group: string): string => {
  const [head = '', ...others] = group.split(/\s(?=of|in|from|who|at|for|with)/);
  return [head.replace(/ies$/, 'y').replace(/s$/, ''), ...others].join(' ');
};

const SIDES =
  /^(?:(?:the|both)\s+)?(two|both|three|four)?\s*(?:sides|countries|governments|states|nations|neighbou?rs|capitals)$/iu;
const COUNT: Readonly<Record<string, number>> = { three: 3, four: 4 };

/** "The two sides", "the three countries": the states named last in the text before; null for all else. */
export function sidesTogether(source: string, before: string, home: string | null): Speaker | null {
  const sides = SIDES.exec(source.trim());
  if (!sides) return null;
  const count = COUNT[sides[1]?.toLowerCase() ?? ''] ?? 2;
  const named = mentionsIn(before).flatMap((m) => (m.type === 'state' ? [m.state.code] : []));
  const last = [...new Set([...named.reverse(), ...(home ? [home] : [])])].slice(0, count).reverse();
  if (last.length < count) return null;
  return { name: last.map((code) => stateSpeaker(code).name).join(', '), kind: 'state', state: null };
}
