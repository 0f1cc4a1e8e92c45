import type { Span } from './span';

/** A stretch between quotation marks, the marks included. `closed` is false where the closing mark is missing. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '”': '“' };
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-“‘"'/:]/u;

/** Urdu prints ”…“: a closing mark at the start of a word opens. */
const opensAt = (text: string, at: number): boolean => {
  const before = text[at - 1];
  return (before === undefined || BEFORE_OPENING.test(before)) && /\S/u.test(text[at + 1] ?? ' ');
};

/**
 * The outermost quotations of one block, in order. A mark that is left open runs to the end of the block, as it does
 * where a quotation goes on in the next paragraph; single marks must close, so that an apostrophe opens nothing.
 */
export function quotationsOf(text: string, [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at < end; at++) {
    const closing = closingMarkFor(text, at);
    if (closing === null) continue;
    const close = findClose(text, at + 1, end, closing);
    if (close === -1 && /^[’‘']$/.test(closing)) continue;
    const isDoubled = close !== -1 && text[at + 1] === text[at] && text[close + 1] === closing;
    const last = close === -1 ? end : close + (isDoubled ? 2 : 1);
    found.push({ start: at, end: last, closed: close !== -1 });
    at = last - 1;
  }
  return found;
}

function closingMarkFor(text: string, at: number): string | null {
  const mark = text[at]!;
  if (mark === '"' || mark === "'") return opensAt(text, at) ? mark : null;
  // Urdu also prints ’’…‘‘.
  if (mark === '’' && text[at + 1] === '’')
    return opensAt(text, at) && /[\u0600-\u06ff]/u.test(text[at + 2] ?? '') ? '‘' : null;
  if (mark === '”') return opensAt(text, at) && /[\u0600-\u06ff]/u.test(text[at + 1] ?? '') ? '“' : null;
  return CLOSING[mark] ?? null;
}

/** No quotation is searched for further than this: what is longer has lost its closing mark. Keeps time linear. */
const LONGEST = 4000;

function findClose(text: string, from: number, end: number, closing: string): number {
  const limit = Math.min(end, from + LONGEST);
  for (let at = from; at < limit; at++) {
    if (text[at] !== closing) continue;
    const isApostrophe = (closing === '’' || closing === "'") && LETTER.test(text[at + 1] ?? '');
    if (!isApostrophe && !(closing === '"' && opensAt(text, at) && at > from)) return at;
  }
  return -1;
}
