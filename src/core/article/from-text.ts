import type { Article, ArticleMetadata, Block, BlockKind } from './article';
import { ENDING, isFurnitureLine, KEY_POINTS_TITLE } from './furniture-lines';
import { isoDate } from './iso-date';
import { isRightToLeft, languageOfText } from './script-language';

/** A line of the text without its margins and its bullet. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly bulleted: boolean;
}

/**
 * An article out of plain text, which stays as it is: the blocks are those of its lines that are news text. What the
 * page's furniture left in it (view counts, share icons, tags, reply forms and what follows them) is in no block.
 */
export function articleFromText(text: string, metadata: Partial<ArticleMetadata> = {}): Article {
  const lines = linesOf(text);
  const headline = headlineIn(lines);
  const blocks = blocksOf(lines, headline);
  const language = metadata.language ?? languageOfText(text);
  return {
    title: headline?.words ?? null,
    byline: null,
    publisher: null,
    published: dateIn(lines),
    modified: null,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    url: null,
    section: null,
    ...metadata,
    text,
    blocks,
  };
}

const BULLET = /^[•●▪◦‣]\s*/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const margin = whole.length - whole.trimStart().length;
    const trimmed = whole.trim();
    const bullet = BULLET.exec(trimmed)?.[0].length ?? 0;
    const words = trimmed.slice(bullet);
    const start = index + margin + bullet;
    if (words) lines.push({ start, end: start + words.length, words, bulleted: bullet > 0 });
  }
  return lines;
}

/** A longer first line is a paragraph of a text without a headline; one that ends in a full stop sooner. */
const LONGEST_HEADLINE = { open: 200, sentence: 120 };

function headlineIn(lines: readonly Line[]): Line | null {
  const first = lines.slice(0, 4).find((line) => !isAside(line) && !KEY_POINTS_TITLE.test(line.words));
  if (!first || lines.length < 2) return null;
  const longest = /[.۔।。]$/.test(first.words) ? LONGEST_HEADLINE.sentence : LONGEST_HEADLINE.open;
  return first.words.length <= longest ? first : null;
}

function blocksOf(lines: readonly Line[], headline: Line | null): Block[] {
  const blocks: Block[] = [];
  let inKeyPoints = false;
  for (const [i, line] of lines.entries()) {
    if (KEY_POINTS_TITLE.test(line.words)) {
      inKeyPoints = true;
      continue;
    }
    if (!line.bulleted) inKeyPoints = false;
    if (endsArticle(line, blocks)) break;
    const kind = line === headline ? 'headline' : kindOf(line, lines[i + 1], inKeyPoints);
    if (kind) blocks.push({ start: line.start, end: line.end, kind });
  }
  return blocks;
}

/** The title of what comes under an article, when there has been one. */
const endsArticle = ({ words }: Line, blocks: readonly Block[]): boolean =>
  ENDING.test(words) && blocks.filter(({ kind }) => kind === 'paragraph').length > 1;

function kindOf(line: Line, next: Line | undefined, inKeyPoints: boolean): BlockKind | null {
  if (isAside(line)) return null;
  if (line.bulleted) return inKeyPoints ? 'key-point' : 'list-item';
  return isHeading(line, next) ? 'heading' : 'paragraph';
}

/** Furniture, or a line that only dates or files the article. */
const isAside = ({ words }: Line): boolean => isFurnitureLine(words) || isDateLine(words);

const isDateLine = (words: string): boolean => words.length < 60 && isoDate(words) !== null && !/[.?!”"]$/.test(words);

/** A sub-heading: short, without the end of a sentence, over a longer line. */
function isHeading({ words }: Line, next: Line | undefined): boolean {
  if (words.length > 90 || /[.?!:;,”"’')…۔।。]$/.test(words) || /^(?:["“‘]|source:)/i.test(words)) return false;
  return next !== undefined && next.words.length > words.length;
}

const dateIn = (lines: readonly Line[]): string | null => {
  const dated = lines.slice(0, 8).find(({ words }) => isDateLine(words));
  return dated ? isoDate(dated.words) : null;
};
