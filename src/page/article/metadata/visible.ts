import { isoDate } from '../../../core/article/iso-date';
import type { Body } from '../body/choose-body';
import { isProse } from '../body/weigh';
import { fold } from '../layout/fold';
import { type Box, GAP, type Outline, type Piece } from '../outline/outline';
import { ACCOUNT, BEFORE, withoutPlaces, withoutRoles, withoutWhen } from './names';

/** How many lines before the headline, and after the body's last one, may tell of the article. */
const AROUND = { before: 6, after: 4 };
const LONGEST_LINE = 160;

/** What a page shows its readers about an article beside its text; null where it shows nothing. */
export interface Visible {
  readonly byline: string | null;
  /** Who signs the article over its text ("By Jane Doe"). */
  readonly signed: string | null;
  readonly published: string | null;
  /** The lines around the headline, which may tell more. */
  readonly lines: readonly string[];
  /** The innermost element around headline and body. */
  readonly around: Element;
}

/** Byline and date as they stand around the headline, or else under the body; `dayFirst` as in `isoDate`. */
export function visibleAround(headline: Piece | null, { pieces }: Outline, { box }: Body, dayFirst = false): Visible {
  const first = Math.max(0, (headline ?? pieces[box.from])!.index - AROUND.before);
  const prose = pieces.findIndex((piece) => piece.index >= box.from && isProse(piece) && !isDateLine(piece.text));
  const above = pieces.slice(first, Math.max(prose, first) + 1);
  // A long caption over the text looks like its beginning: who wrote it may come only then.
  const below = pieces.slice(prose + 1, prose + 3).filter(({ text }) => LONE.test(text));
  const isOver = ({ index }: Piece): boolean => headline !== null && index < headline.index;
  const nearest = [...above.filter((piece) => !isOver(piece)), ...above.filter(isOver)];
  const foot = pieces.slice(Math.max(box.to - AROUND.after, 0), box.to + AROUND.after);
  const lines = [...nearest, ...below, ...foot].flatMap(linesOf).filter(({ text }) => text.length <= LONGEST_LINE);
  return {
    byline: firstOf(lines, bylineIn) ?? labelledIn(lines) ?? firstOf(foot, reportedIn),
    signed: firstOf(nearest, signedIn),
    published: firstOf(lines, (line) => dateOf(line, dayFirst)),
    lines: above.map(({ text }) => text),
    around: around(box, first).element,
  };
}

/** A line with its parts set apart: a page sets author and date apart by margins, and not by spaces. */
const inParts = (nodes: Piece['nodes']): string => fold(nodes.map((node) => node?.data ?? '').join(' '));

/** A piece, and the first lines that breaks part it into: agencies put who wrote it over the first paragraph. */
function linesOf(piece: Piece): Piece[] {
  const end = piece.nodes.indexOf(GAP, 1);
  const first =
    end > 0 ? [{ ...piece, nodes: piece.nodes.slice(0, end), text: inParts(piece.nodes.slice(0, end)) }] : [];
  return [...first, { ...piece, text: inParts(piece.nodes) }];
}

/** The innermost box around another that also holds a piece. */
function around(box: Box, piece: number): Box {
  let at = box;
  while (at.parent && at.from > piece) at = at.parent;
  return at;
}

function firstOf<T>(pieces: readonly Piece[], read: (piece: Piece) => T | null): T | null {
  for (const piece of pieces) {
    const value = read(piece);
    if (value !== null) return value;
  }
  return null;
}

/** A `time` in the line, in the words of a machine, or the line itself. */
function dateOf({ nodes, text, box }: Piece, dayFirst: boolean): string | null {
  if (TODAY.test(box.name) || TODAY.test(box.parent?.name ?? '')) return null;
  for (const node of nodes) {
    const time = node?.parentElement;
    const said = time?.localName === 'time' ? isoDate(time.getAttribute('datetime')) : null;
    if (said) return said;
  }
  return dateIn(text, dayFirst);
}

/** Where a page shows what day it is. */
const TODAY = /\b(?:todays?|current)-?(?:date|day)\b|\btoday\b/;

/** An updating is not a publishing, where a line tells both. */
const dateIn = (text: string, dayFirst: boolean): string | null =>
  isoDate(PUBLISHED.exec(text)?.[1], dayFirst) ??
  isoDate(text.replace(/\b(?:updated|modified|edited)\b.*$/i, ''), dayFirst) ??
  isoDate(text, dayFirst);
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|issued|publié|publicado|pubblicato|veröffentlicht|erstellt|yayınlanma|опубликовано|نُ?شر|انتشار)(?!\p{L})(.*)$/iu;
const isDateLine = (text: string): boolean => text.length < 60 && isoDate(text) !== null;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${WORD}(?:\\s+(?:de|da|van|von|bin|al|el)|\\s+\\(?${WORD}\\)?){1,3}`;
const NAMES = `${NAME}(?:(?:\\s*,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+&\\s+)${NAME}){0,4}`;
/** Not in the middle of a sentence: at a line's beginning, after a bar, after the time or its zone. */
const BY =
  /(?<!(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Pp]hotograph|[Cc]redit|[Vv]ideo|[Ee]dited|[Rr]eviewed)s?\s)(?:^|(?<=[|•·–—,¦]\s*)|(?<=\s)(?=[Ww]ritten )|(?<=(?:\d|\b[ap]\.?m\.?|\b[A-Z]{2,4})\s))(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ss]tory |[Ww]ords |[Aa]nalysis |[Aa]uthor: )?(?:[Bb]y|BY|[Aa]uthor):?[\s¦]*(?=\p{Lu})/u;
const BEGINNING = new RegExp(`^${NAMES}`, 'u');
const ONLY = new RegExp(`^${NAMES}$`, 'u');
const LONE = new RegExp(`^[Bb]y:?\\s+${NAMES}$`, 'u');
/** "Written by" in one line, and who in the next. */
function labelledIn(lines: readonly Piece[]): string | null {
  const label = lines.findIndex(({ text }) => LABEL.test(text));
  const name = lines[label + 1]?.text;
  return label >= 0 && name && ONLY.test(name) ? name : null;
}
const LABEL =
  /^(?:(?:written|posted|story|words|article|reported|report) by|by|authors?|von|par|por|yazan|автор|بقلم|تحریر)\s*:?$/i;
const NAMED = /\b(?:author|byline|writer|reporter|correspondent|autor|auteur|autore|auteurs|yazar|verfasser)\b/;

/** "By Jane Doe and John Roe", or a name alone where the page calls its place the author's. */
function bylineIn(piece: Piece): string | null {
  const signed = signedIn(piece) ?? signedElsewhereIn(piece);
  if (signed) return signed;
  if (!NAMED.test(`${piece.box.name} ${piece.box.parent?.name ?? ''}`)) return null;
  const [first] = withSeams(piece)
    .split(SEAM.trim())
    .map((part) => fold(withoutPlaces(withoutWhen(part).replace(BEFORE, '').replace(ACCOUNT, ''))))
    .filter((part) => part && !LABEL.test(part));
  return first && ONLY.test(first) ? withoutRoles(first) : null;
}

/** "Von Jane Doe", "Par Jane Doe": short words that begin sentences, too, so that nothing but a name may follow. */
function signedElsewhereIn({ text }: Piece): string | null {
  const names = withoutWhen(text.replace(BY_ELSEWHERE, '')).trim();
  return BY_ELSEWHERE.test(text) && ONLY.test(names) ? names : null;
}
const BY_ELSEWHERE = /^(?:Von|Par|Por|Door|Yazan|Haber|Автор|Di|Da|Av|Af):?\s+(?=\p{Lu})/u;

/** "(Reporting by Jane Doe in Castell; Editing by John Roe)", as agencies end a report. */
function reportedIn({ text }: Piece): string | null {
  const names = withoutPlaces(REPORTED.exec(text)?.[1] ?? '');
  return ONLY.test(names) ? names : null;
}
const REPORTED = /^[([]?(?:Additional )?[Rr]eporting by:? ([^;()\]]{3,200}?)(?=;|[)\]]|\.\s|\.?$)/;

function signedIn(piece: Piece): string | null {
  const line = withSeams(piece);
  const by = line.length <= LONGEST_LINE ? BY.exec(line) : null;
  const names = by && BEGINNING.exec(withoutWhen(line.slice(by.index + by[0].length)));
  return names ? withoutRoles(withoutPlaces(names[0])) : null;
}

const withSeams = ({ nodes }: Piece): string =>
  fold(nodes.map((node) => node?.data ?? '').join(SEAM)).replace(CONJUNCTION, '$1');
/** Between the text nodes of a line: what stands in an element of its own there is another thing. */
const SEAM = ' ¦ ';
/** But for what joins two names, wherever the element ends. */
const CONJUNCTION = /(?:\s*¦)*(\s*(?:,|\s(?:and|&)\s)\s*)(?:¦\s*)*/g;
