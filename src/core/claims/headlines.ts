import type { BlockKind } from '../article/article';
import type { Span } from '../text/span';
import { mentionsIn } from './about/mentions';
import type { Attribution } from './attribution';
import { FOREIGN_MINISTRY, SPOKESPERSON } from './lexicon/roles';
import type { ReadBlock } from './reading';

const DISPLAY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'heading', 'key-point', 'list-item']);
/** What is longer is no headline. */
const LONGEST = 400;
const CERTAINTY = { speaker: 0.75, keyPoint: 0.8 };

/** A speaker set off at the end ("…, says FO" without the verb) or before a colon; at most six words. */
const AT_END = /^(.{12,})(,|:|\s[-–—])\s+((?:\S+\s+){0,5}\S+)$/su;
const AT_START = /^((?:\S+\s+){0,5}\S+):\s+(.{12,})$/su;

/** "Tuesday, 9 December 2025, 3:47 p.m., Ministry of Foreign Affairs" says when and where. */
const DAY = /^(?:[\p{L}.]+,? ){0,2}\d{1,2},? [\p{L}\d., :]*\d{4}/u;

/** "Myanmar: Statement by the Spokesperson": the matter and the kind of text. */
const TITLE =
  /^(?:joint |press )?(?:statement|remarks|briefing|transcript|press (?:release|conference|briefing)|declaration)\b(?! says)/i;

/**
 * What headlines and key points claim without a cue: "Talks to resume in March: FO". A key point that has no
 * attribution at all is what the briefing said, its speaker left out.
 */
export function headlineAttributions(text: string, block: ReadBlock): Attribution[] {
  if (!DISPLAY.has(block.kind)) return [];
  const [start, end] = block.span;
  if (end - start > LONGEST) return [];
  const words = text.slice(start, end);
  const atEnd = AT_END.exec(words);
  if (atEnd && isSpeaker(atEnd[3]!) && !DAY.test(atEnd[1]!)) {
    const from = end - atEnd[3]!.length;
    return [attribution([from, end], [start, start + atEnd[1]!.length], CERTAINTY.speaker)];
  }
  const atStart = AT_START.exec(words);
  if (atStart && isSpeaker(atStart[1]!) && !TITLE.test(atStart[2]!)) {
    return [attribution([start, start + atStart[1]!.length], [end - atStart[2]!.length, end], CERTAINTY.speaker)];
  }
  return block.kind === 'key-point' ? [attribution(actingState(block), [start, end], CERTAINTY.keyPoint)] : [];
}

/** "Islamabad will continue …": the capital or ministry whose doing a key point tells speaks in it. */
function actingState({ tokens }: ReadBlock): Span | null {
  const verb = tokens.findIndex((t) => /^(?:will|would|has|have|is|to|seeks?|wants?|calls?)$/.test(t.lower));
  if (verb < 1 || verb > 3) return null;
  const words = tokens
    .slice(0, verb)
    .map((t) => t.text)
    .join(' ');
  const [mention] = mentionsIn(words);
  const isWhole = mention?.type === 'state' && mention.words === verb && mention.kind !== 'adjective';
  return isWhole || FOREIGN_MINISTRY.test(words) ? [tokens[0]!.start, tokens[verb - 1]!.end] : null;
}

const attribution = (source: Span | null, content: Span, certainty: number): Attribution => ({
  source: source ? [source] : [],
  cue: [],
  content: [content],
  certainty,
});

/** A ministry, a spokesperson or a state by itself. */
function isSpeaker(words: string): boolean {
  const bare = words.trim();
  if (
    FOREIGN_MINISTRY.test(bare) ||
    SPOKESPERSON.test(bare) ||
    /^(?:MFA|MoFA|minister|official|diplomat)s?$/.test(bare)
  )
    return true;
  const [mention] = mentionsIn(bare);
  return mention?.type === 'state' && mention.words === bare.split(/\s+/).length;
}
