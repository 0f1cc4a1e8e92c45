import { grouped } from '../grouped';
import type { Span } from '../text/span';
import { FORMER, ROLE } from './cues';
import { type OfficeMention, officesIn, type PersonMention, personsIn } from './mentions';
import type { Ministry } from './ministry';
import { nameBeside, type Phrase } from './names';
import { type Sentence, sentenceAround } from './passage';
import { type Heard, isSource } from './source';

/** A place where a ministry, or one who speaks for it, is the source of what a sentence says. */
export interface Voice {
  readonly span: Span;
  readonly sentence: Sentence;
  /** Those it may be; empty where only a role is named ("the spokesperson"). */
  readonly ministries: readonly Ministry[];
  /** Whether a spokesperson speaks, by role or by name, and not just the office. */
  readonly byPerson: boolean;
  /** The spokesperson's name as the registry has it, or else as the text has it; null where none is named. */
  readonly name: string | null;
}

/**
 * Every voice of a foreign ministry in the sentences, in order. `day` is the article's, `YYYY-MM-DD`; `sources` are the
 * places that claims were found to come from, where they were looked for.
 */
export function voicesIn(sentences: readonly Sentence[], day: string | null, sources: readonly Span[] = []): Voice[] {
  const names = new Set<string>();
  const voices: Voice[] = [];
  let minister = false;
  const heard = grouped(sources, (source) => sentenceAround(sentences, source));
  const unquoted = withoutQuotations(sentences);
  for (const [i, whole] of sentences.entries()) {
    const sentence: Heard = { ...whole, text: unquoted[i]!, sources: heard.get(whole) ?? [] };
    minister ||= FOREIGN_MINISTER.test(sentence.text);
    const named = [...personVoices(sentence, day), ...officeVoices(sentence)];
    const begun = voices.length + named.length > 0;
    const found = [...named, ...roleVoices(sentence, begun), ...(minister && !begun ? ministersVoices(sentence) : [])];
    for (const { name } of found) if (name) names.add(name.split(/\s/).at(-1)!);
    const voice = found[0] ?? surnameVoice(sentence, names);
    if (voice)
      voices.push({
        ...voice,
        name: found.map(({ name }) => name).find(Boolean) ?? null,
        byPerson: found.some(({ byPerson }) => byPerson) || voice.byPerson,
      });
  }
  return voices;
}

/**
 * The sentences without what is said inside quotation marks, which names nobody who speaks; its place is kept. A
 * quotation may go over sentences, so that straight marks are paired over the block.
 */
function withoutQuotations(sentences: readonly Sentence[]): string[] {
  const blocks = grouped(sentences, ({ block }) => block);
  return [...blocks.values()].flatMap((those) => {
    const text = those
      .map((sentence) => sentence.text)
      .join('')
      .replace(/[“"«„‟][^”"»“]*(?:[”"»“]|$)/gu, (quote) => quote.replace(/[^\s“”"«»„,]/g, '·'));
    return those.map(({ start, text: { length } }) => text.slice(start - those[0]!.start).slice(0, length));
  });
}

function officeVoices(sentence: Heard): Voice[] {
  return officesIn(sentence.text).flatMap((office): Voice[] => {
    const phrase = phraseOf(sentence.text, office);
    if (
      !phrase.role &&
      INDEFINITE.test(sentence.text.slice(0, phrase.start)) &&
      !STATEMENT.test(sentence.text.slice(phrase.end))
    )
      return [];
    const isSourceLine = phrase.role && SOURCE_LINE.test(sentence.text);
    if (!isSourceLine && !isSource(sentence, phrase.start, phrase.end, phrase.role)) return [];
    return [voice(sentence, phrase, office.ministries, phrase.role, nameBeside(sentence.text, phrase))];
  });
}

/** "When a foreign ministry says …": any one's; "a Foreign Office statement said" is one's. */
const INDEFINITE = /(?<!\p{L})(?:a|an|any|every|most|many|which|whose|what|no)\s$/iu;
const STATEMENT = /^\s(?:statement|official|source|release|readout|note)/i;

/** "Source: Jane Doe, spokeswoman of the Foreign Ministry": a line of its own before what she said. */
const SOURCE_LINE = /^source:\s/i;

function personVoices(sentence: Heard, day: string | null): Voice[] {
  const found = personsIn(sentence.text, day).filter((person) => isTheirs(sentence.text, person));
  return found
    .filter(({ start, end }) => isSource(sentence, start, end))
    .map((person) => voice(sentence, person, [person.ministry], true, person.person.name));
}

/** A surname alone is somebody else's too: it takes a role beside it, or a longer name. */
const isTheirs = (text: string, { start, end }: PersonMention): boolean =>
  /\s/.test(text.slice(start, end)) ||
  /[^\p{Script=Latin}’'-]/u.test(text.slice(start, end)) ||
  ROLE.test(text.slice(Math.max(0, start - 40), start));

/** "The spokesperson", once a ministry has spoken, and unless it is another's ("police spokesman"). */
function roleVoices(sentence: Heard, begun: boolean): Voice[] {
  const role = ROLE.exec(sentence.text);
  if (!role || !begun) return [];
  const before = sentence.text.slice(0, role.index);
  if (
    !OWN_ROLE.test(before) ||
    ASKED.test(before) ||
    FORMER.test(before) ||
    OTHERS.test(sentence.text.slice(role.index + role[0].length))
  )
    return [];
  const span = { start: role.index, end: role.index + role[0].length };
  const name = nameBeside(sentence.text, { ...span, role: true });
  return isSource(sentence, span.start, span.end, true) ? [voice(sentence, span, [], true, name)] : [];
}
const OWN_ROLE =
  /(?:^|[,;“"(]\s*|\b(?:the|its|a|his|her|(?:ministry|department|office)(?:[’']s)?|deputy|foreign)\s+|\s)$/i;
/** "Whose spokesperson said …?" */
const ASKED = /(?<!\p{L})(?:which|whose|what|no)\s$/iu;
const OTHERS = /^\s+(?:for|of)\s+(?!(?:the\s+)?(?:foreign|ministry))/i;

/** "The ministry's spokesman", where a foreign minister is all that told which ministry. */
function ministersVoices(sentence: Heard): Voice[] {
  const phrase = MINISTRYS_ROLE.exec(sentence.text);
  if (!phrase) return [];
  const span = { start: phrase.index, end: phrase.index + phrase[0].length };
  const name = nameBeside(sentence.text, { ...span, role: true });
  const any = officesIn('Foreign Ministry')[0]!.ministries;
  return isSource(sentence, span.start, span.end, true) ? [voice(sentence, span, any, true, name)] : [];
}
const FOREIGN_MINISTER = /(?<!\p{L})(?:foreign|external affairs) minister(?!\p{L})/iu;
const MINISTRYS_ROLE = new RegExp(
  `(?<!\\p{L})(?:ministry(?:['’]s)?\\s(?:official\\s)?(?:${ROLE.source})|(?:${ROLE.source})\\s(?:of|for)\\sthe\\sministry)(?!\\s(?:of|for))`,
  'iu',
);

function surnameVoice(sentence: Heard, names: ReadonlySet<string>): Voice | null {
  for (const name of names) {
    const start = sentence.text.indexOf(name);
    if (start >= 0 && isSource(sentence, start, start + name.length))
      return voice(sentence, { start, end: start + name.length }, [], true, null);
  }
  return null;
}

/** An office with the role that goes with it: "Foreign Office spokesperson", "a spokesman for the foreign ministry". */
function phraseOf(text: string, { start, end }: OfficeMention): Phrase {
  const after = ROLE_AFTER.exec(text.slice(end, end + 70));
  if (after) return { start, end: end + after[0].length, role: true };
  const before = ROLE_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  return before
    ? { start: start - before[0].length, end, role: true }
    : { start, end, role: ROLE.test(text.slice(start, end)) };
}
const ROLES = ROLE.source;
const ROLE_AFTER = new RegExp(
  `^(?:\\s*\\([^)]{2,12}\\))?(?:['’]s)?(?:\\s+(?:principal|deputy|chief|acting|top|new|regional|senior))*\\s*(?:${ROLES})`,
  'iu',
);
const ROLE_BEFORE = new RegExp(
  `(?:${ROLES})\\s*(?:(?:of|for|at|from|in|with|du|des|de|вед\\p{L}*)\\s+)?(?:the\\s+)?(?:\\p{L}+(?:['’]s)?\\s+){0,2}$`,
  'iu',
);

const voice = (
  sentence: Sentence,
  at: { start: number; end: number },
  ministries: readonly Ministry[],
  byPerson: boolean,
  name: string | null,
): Voice => ({
  span: [sentence.start + at.start, sentence.start + at.end],
  sentence,
  ministries,
  byPerson,
  name,
});
