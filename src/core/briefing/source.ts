import { type Span, spanContains } from '../text/span';
import { FORMER, isObjectAfter, speaksAfter, speaksBefore } from './cues';
import type { Sentence } from './passage';

/** A sentence with the places in it that claims were found to come from. */
export type Heard = Sentence & { readonly sources: readonly Span[] };

/** How far on in a sentence the verb may stand: appositions come between. */
const REACH = 170;

/** "Advisor to the Prime Minister and Official": who speaks has two titles, and the ministry's is the second. */
const SECOND_TITLE =
  /^(?:[^–—:.]{2,40}(?:\s[–—-]+|:)\s)?(?:\p{Lu}[\p{L}’'-]*\s)*(?:Advis[eo]r|Minister|Director|Assistant|Under-?[Ss]ecretary|Head|Ambassador)\s(?:[^\s,.]+\s){0,8}and\s(?:the\s)?(?:[Oo]fficial\s)?$/u;

/** Whether whoever is named there says what the sentence says, and is not whom somebody else speaks to or of. */
export function isSource(sentence: Heard, start: number, end: number, byRole = false): boolean {
  const { text, kind } = sentence;
  const before = text.slice(0, start);
  const after = text.slice(end, end + REACH);
  if (byRole && FORMER.test(before)) return false;
  if (!byRole && NO_SPEAKER.test(after)) return false;
  if (!byRole && AT.test(before) && ITS_BRIEFING.test(after)) return true;
  if (isClaimed(sentence, start, end, byRole)) return true;
  if (!before.trim() && /^\s?(?::\s|：)/.test(after)) return true;
  if (speaksBefore(before.replace(/(?:\p{Lu}\p{L}+(?:['’]s)?\s+){1,3}$/u, '')) || speaksBefore(before)) return true;
  if (
    kind === 'headline' &&
    (/^[:|]|^\s*$/.test(after)
      ? /(?:[:,;]|\s[—–-])\s*(?:\p{Lu}\p{L}+(?:['’]s)?\s+)?$|^$/u.test(before) || after.startsWith(':')
      : false)
  )
    return true;
  return (SECOND_TITLE.test(before) || !isObjectAfter(before)) && speaksAfter(after);
}

/** "Foreign Office clearance awaited": what an office grants or has says nothing. */
const NO_SPEAKER =
  /^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:clearance|approval|permission|permit|consent|nod|go-ahead|advice|guidance|funding|budget|scholarship|visa|building|headquarters|staff|website|portal|hotline)s?(?!\p{L})/u;
/** "The matter came up at the Foreign Office’s weekly briefing": what comes next was said there. */
const AT = /(?<!\p{L})(?:at|during)\s(?:(?:the|a|an|its)\s)?(?:\p{Lu}\p{L}+(?:['’]s)?\s)?$/iu;
const ITS_BRIEFING = /^(?:['’]s)?\s(?:\p{L}+\s){0,3}(?:briefing|presser|conference)(?!\p{L})/iu;

/** Whether a claim was found to come from whoever is named there: as its head, or as the role that its title ends in. */
function isClaimed({ text, start: at, sources }: Heard, start: number, end: number, byRole: boolean): boolean {
  return sources.some(([from, to]) => {
    if (!spanContains([from, to], [at + start, at + end])) return false;
    const title = text.slice(from - at, start);
    return byRole || (title.length < LONGEST_TITLE && !isObjectAfter(` ${title}`));
  });
}
/** Before an office that speaks itself stands no more than its state. */
const LONGEST_TITLE = 25;
