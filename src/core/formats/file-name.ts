import type { ExportEntry } from './format';

/**
 * What no file may be called on some system, or what Obsidian's links end at; control and direction characters
 * besides, but for the joiners that Urdu and Persian are written with.
 */
const FORBIDDEN = /[\\/:*?"<>|#^[\]]|\p{Cc}|(?![\u200c\u200d])\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

/** Bytes of UTF-8 that a title may take: with date, number and folders it stays under what systems allow (255). */
const LONGEST = 160;

/**
 * The name of an article's file, without extension: its day and its title. It begins with a digit, so that it is no
 * hidden file, no device (`CON`) and no path.
 */
export function articleFileName({ article, annotation }: ExportEntry): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(article?.published ?? '')?.[0] ?? annotation.created.slice(0, 10);
  const title = shortened(plain(article?.title ?? annotation.target.source));
  return [day, title].filter(Boolean).join(' ');
}

/** Dots and spaces at the end are lost on Windows. */
const plain = (title: string): string =>
  title
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[. ]+$/, '');

/** Whole words, as many as there is room for; of a first one that is too long, a part. */
function shortened(title: string): string {
  let [kept, bytes] = ['', 0];
  for (const character of title) {
    bytes += bytesOf(character.codePointAt(0)!);
    if (bytes > LONGEST) return kept.replace(/(?<=\S)\s+\S*$/u, '').replace(/[. ]+$/, '');
    kept += character;
  }
  return kept;
}

/** How many bytes a code point takes in UTF-8. */
const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** Gives each file a name of its own: `… (2)`. Names that differ only in case are one on Windows and macOS. */
export function distinctNames(): (name: string, extension: string) => string {
  const taken = new Map<string, number>();
  return (name, extension) => {
    const key = name.toLowerCase();
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return number === 1 ? `${name}.${extension}` : `${name} (${number}).${extension}`;
  };
}
