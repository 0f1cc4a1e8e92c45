import type { Span } from '../text/span';
import { isObjectAfter, ROLE, speaksAfter, speaksBefore } from './cues';
import { type OfficeMention, officesIn, type PersonMention, personsIn } from './mentions';
import type { Ministry } from './ministry';
import type { Sentence } from './passage';

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

/** How far on in a sentence the verb may stand: appositions come between. */
const REACH = 170;

/** Every voice of a foreign ministry in the sentences, in order. `day` is the article's, `YYYY-MM-DD`. */
export function voicesIn(sentences: readonly Sentence[], day: string | null): Voice[] {
  const names = new Set<string>();
  const voices: Voice[] = [];
  for (const whole of sentences) {
    const sentence = { ...whole, text: withoutQuotations(whole.text) };
    const named = [...personVoices(sentence, day), ...officeVoices(sentence)];
    const found = [...named, ...roleVoices(sentence, voices.length + named.length > 0)];
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

/** What is said inside quotation marks names nobody who speaks; its place is kept. */
const withoutQuotations = (text: string): string =>
  text.replace(/[“"«„‟][^”"»“]*(?:[”"»“]|$)/gu, (quote) => quote.replace(/[^\s“”"«»„,]/gu, '·'));

function officeVoices(sentence: Sentence): Voice[] {
  return officesIn(sentence.text).flatMap((office): Voice[] => {
    const phrase = phraseOf(sentence.text, office);
    const isSourceLine = phrase.role && SOURCE_LINE.test(sentence.text);
    if (!isSourceLine && !isSource(sentence, phrase.start, phrase.end)) return [];
    return [voice(sentence, phrase, office.ministries, phrase.role, nameBeside(sentence.text, phrase))];
  });
}

/** "Source: Jane Doe, spokeswoman of the Foreign Ministry": a line of its own before what she said. */
const SOURCE_LINE = /^source:\s/i;

function personVoices(sentence: Sentence, day: string | null): Voice[] {
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
function roleVoices(sentence: Sentence, begun: boolean): Voice[] {
  const role = ROLE.exec(sentence.text);
  if (!role || !begun) return [];
  const before = sentence.text.slice(0, role.index);
  if (!OWN_ROLE.test(before) || OTHERS.test(sentence.text.slice(role.index + role[0].length))) return [];
  const span = { start: role.index, end: role.index + role[0].length };
  const name = nameBeside(sentence.text, { ...span, role: true });
  return isSource(sentence, span.start, span.end) ? [voice(sentence, span, [], true, name)] : [];
}
const OWN_ROLE =
  /(?:^|[,;“"(]\s*|\b(?:the|its|a|his|her|(?:ministry|department|office)(?:[’']s)?|deputy|foreign)\s+|\s)$/i;
const OTHERS = /^\s+(?:for|of)\s+(?!(?:the\s+)?(?:foreign|ministry))/i;

function surnameVoice(sentence: Sentence, names: ReadonlySet<string>): Voice | null {
  for (const name of names) {
    const start = sentence.text.indexOf(name);
    if (start >= 0 && isSource(sentence, start, start + name.length))
      return voice(sentence, { start, end: start + name.length }, [], true, null);
  }
  return null;
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly role: boolean;
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

/** "Advisor to the Prime Minister and Official": who speaks has two titles, and the ministry's is the second. */
const SECOND_TITLE =
  /^(?:[^–—:.]{2,40}(?:\s[–—-]+|:)\s)?(?:\p{Lu}[\p{L}’'-]*\s)*(?:Advis[eo]r|Minister|Director|Assistant|Under-?[Ss]ecretary|Head|Ambassador)\s(?:[^\s,.]+\s){0,8}and\s(?:the\s)?(?:[Oo]fficial\s)?$/u;

/** Whether whoever is named there says what the sentence says, and is not whom somebody else speaks to or of. */
function isSource({ text, kind }: Sentence, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end, end + REACH);
  if (!before.trim() && /^\s?[:：]\s/.test(after)) return true;
  if (speaksBefore(before.replace(/(?:\p{Lu}\p{L}+(?:['’]s)?\s+){1,3}$/u, '')) || speaksBefore(before)) return true;
  if (
    kind === 'headline' &&
    (/^[:|]|^\s*$/.test(after)
      ? /[:,]\s*(?:\p{Lu}\p{L}+(?:['’]s)?\s+)?$|^$/u.test(before) || after.startsWith(':')
      : false)
  )
    return true;
  return (SECOND_TITLE.test(before) || !isObjectAfter(before)) && speaksAfter(after);
}

/** A name right beside a role: "spokesperson Jane Doe", "Jane Doe, the department’s deputy spokesperson". */
function nameBeside(text: string, { start, end, role }: Phrase): string | null {
  if (!role) return null;
  const after = NAME_AFTER.exec(text.slice(end)) ?? NAME_BEFORE_VERB.exec(text.slice(end));
  if (after) return (after[1] ?? after[2]!).trim();
  return NAME_BEFORE.exec(text.slice(0, start))?.[1] ?? null;
}
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s+(?:(?:al|bin|bint|ibn|de|van|von|el|ul)[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}";
const NAME_AFTER = new RegExp(`^(?:,?\\s+(?:Mr|Ms|Mrs|Dr|Ambassador)\\.?)?,?\\s+(${NAME})`, 'u');
/** Scripts without capitals show where a name ends by what follows it: a postposition, or the verb. */
const NAME_BEFORE_VERB =
  /^\s*(?:(?:جناب|محترمہ|श्री|श्रीमती)\s+)?((?:(?!نے|ने)[\p{Script=Arabic}\p{Script=Devanagari}\p{M}]+\s+){2,4}?)(?=نے\s|ने\s|کا کہنا)|^(\p{Script=Han}{2,3}?)(?=[，,]?(?:在|就|于|表示|说|指出|回答|强调|回应|称|介绍|主持|答))/u;
const NAME_BEFORE = new RegExp(`(${NAME}),\\s+(?:the|a|its)?\\s*(?:\\p{L}+(?:['’]s)?\\s+){0,3}$`, 'u');

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
