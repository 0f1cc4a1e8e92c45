import type { Article } from '../article/article';
import { ROLE } from './cues';
import { officesIn } from './mentions';
import { nameBeside } from './names';
import type { Sentence } from './passage';
import type { Voice } from './voices';

/** A turn of speech: "Question:", "MR MILLER:", "Spokesperson Mao Ning:". */
const TURN =
  /^(?:Q(?:uestion)?|A(?:nswer)?|Moderator|Reporter|Journalist|Correspondent|Spokes\w+(?: (?:of|for) [^:]{3,60})?|M[RS]S?\.? [A-Z]{2,}|[A-Z][A-Z.’' -]{3,40}|(?:\p{Lu}[\p{L}.’'-]+ ){1,4}\p{Lu}[\p{L}.’'-]+|\p{Lu}\p{L}{1,20}|سوال|جواب|ترجمان|问|答|\S{2,8}(?:社)?记者|\p{Script=Han}{2,8})(?: \([^)]{2,40}\))?\s?[:：]\s/u;
const LEAST = { turns: 4, share: 0.25 };

/** Whether an article is the words of a briefing themselves, turn by turn, and not a report of it. */
export function isTranscript({ text, blocks }: Article): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const turns = paragraphs.filter(({ start, end }) => TURN.test(text.slice(start, Math.min(end, start + 120))));
  return turns.length >= LEAST.turns && turns.length >= LEAST.share * paragraphs.length;
}

/** How many paragraphs are turns of whoever answers, where no turn has a name. */
export const answersIn = ({ text, blocks }: Article): number =>
  blocks.filter(({ start, end }) => ANSWER.test(text.slice(start, Math.min(end, start + 20)))).length;
const ANSWER = /^(?:A(?:nswer)?|R(?:éponse)?|Antwort|جواب|答)\s?[:：]\s/u;

/** How far down a transcript says who speaks in it. */
const HEAD = 3;

/** Who is said to speak at the head of a transcript: the ministry in its headline, "Jane Doe, Department Spokesperson". */
export function introductionsIn(sentences: readonly Sentence[]): Voice[] {
  return sentences
    .filter(({ paragraph, text }) => paragraph < HEAD && !TURN.test(text))
    .flatMap((sentence): Voice[] => {
      const { start, text } = sentence;
      const office = officesIn(text)[0];
      const role = ROLE.exec(text);
      const at = office ?? (role && { start: role.index, end: role.index + role[0].length });
      if (!at || (!office && sentence.kind === 'headline')) return [];
      const name = role && nameBeside(text, { start: role.index, end: role.index + role[0].length, role: true });
      const span = [start + at.start, start + at.end] as const;
      return [{ span, sentence, ministries: office?.ministries ?? [], byPerson: role !== null, name: name ?? null }];
    });
}
