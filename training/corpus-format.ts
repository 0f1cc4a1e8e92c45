import type { Block, BlockKind } from '../src/core/article/article';
import { ACT_NAMES, type Act, isAct } from '../src/core/claims/acts';
import type { Span } from '../src/core/text/span';

/** One article of the corpus, with what the format's inline marks say. See corpus/README.md. */
export interface CorpusArticle {
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly keySentences: readonly Span[];
  readonly attributions: readonly CorpusAttribution[];
}

export interface CorpusAttribution {
  readonly id: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly speaker: string;
  readonly about: readonly string[];
}

/** A mistake in a file, in words. */
export class CorpusError extends Error {}

const PARTS = /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n===\n([\s\S]*)$/;
const REQUIRED = ['id', 'lang', 'kind', 'outlet', 'published'];
const KINDS: Readonly<Record<string, BlockKind>> = {
  '## ': 'heading',
  '* ': 'key-point',
  '- ': 'list-item',
  '> ': 'standfirst',
};
const TOKEN = /\[(K|[SQC]\d+(?:,\d+)*) |\]|⟦|⟧|[^[\]⟦⟧]+|\[/gu;

type Role = 'S' | 'Q' | 'C';
type Marks = Map<number, Record<Role, Span[]>>;

/** Reads one file. @throws CorpusError at the first mistake. */
export function parseCorpusArticle(raw: string): CorpusArticle {
  const parts = PARTS.exec(raw.replaceAll('\r', ''));
  if (!parts) throw new CorpusError('not three parts (--- header --- body === footer)');
  const [, header = '', body = '', footer = ''] = parts;
  const head = parseHeader(header);
  const marks: Marks = new Map();
  const keySentences: Span[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const [n, line] of body.split('\n').entries()) {
    if (line.trim() === '') throw new CorpusError(`line ${n + 1} of the body is blank`);
    const prefix = /^(?:## |\* |- |> )/.exec(line)?.[0] ?? '';
    if (n > 0) text += '\n';
    const start = text.length;
    text += readLine(line.slice(prefix.length), start, marks, keySentences, n + 1);
    blocks.push({ start, end: text.length, kind: n === 0 ? 'headline' : (KINDS[prefix] ?? 'paragraph') });
  }
  return { head, text, blocks, keySentences, attributions: joinFooter(marks, footer) };
}

function parseHeader(header: string): Record<string, string> {
  const head = Object.fromEntries(
    header.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  for (const key of REQUIRED) if (!head[key]) throw new CorpusError(`the header lacks ${key}`);
  return head;
}

/** The line's words without its marks; what the marks say is added to `marks` and `keySentences`. */
function readLine(line: string, offset: number, marks: Marks, keySentences: Span[], n: number): string {
  const open: { readonly name: string; readonly start: number }[] = [];
  let words = '';
  for (const { 0: piece, 1: name } of line.matchAll(TOKEN)) {
    if (name) open.push({ name, start: offset + words.length });
    else if (piece === ']') close(open.pop(), offset + words.length, marks, keySentences, n);
    else if (piece === '[') throw new CorpusError(`line ${n}: a stray [`);
    else words += piece === '⟦' ? '[' : piece === '⟧' ? ']' : piece;
  }
  if (open.length > 0) throw new CorpusError(`line ${n}: not closed: ${open.map((o) => o.name).join(' ')}`);
  return words;
}

function close(
  opened: { readonly name: string; readonly start: number } | undefined,
  end: number,
  marks: Marks,
  keySentences: Span[],
  n: number,
): void {
  if (!opened) throw new CorpusError(`line ${n}: a ] too many`);
  if (opened.start === end) throw new CorpusError(`line ${n}: ${opened.name} is empty`);
  if (opened.name === 'K') {
    keySentences.push([opened.start, end]);
    return;
  }
  const role = opened.name[0] as Role;
  for (const id of opened.name.slice(1).split(',').map(Number)) {
    const spans = marks.get(id) ?? { S: [], Q: [], C: [] };
    spans[role].push([opened.start, end]);
    marks.set(id, spans);
  }
}

/** `number | act | speaker | about` for every attribution. */
function joinFooter(marks: Marks, footer: string): CorpusAttribution[] {
  const attributions = footer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [number = '', act = '', speaker = '', about = ''] = line.split('|').map((field) => field.trim());
      const spans = marks.get(Number(number));
      if (!spans) throw new CorpusError(`attribution ${number} has no spans`);
      if (spans.C.length === 0) throw new CorpusError(`attribution ${number} has no content`);
      if (!isAct(act)) throw new CorpusError(`attribution ${number}: "${act}" is none of ${ACT_NAMES.join(', ')}`);
      if (speaker === '') throw new CorpusError(`attribution ${number} has no speaker`);
      const names = about
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      return { id: Number(number), source: spans.S, cue: spans.Q, content: spans.C, act, speaker, about: names };
    });
  const missing = [...marks.keys()].filter((id) => !attributions.some((a) => a.id === id));
  if (missing.length > 0) throw new CorpusError(`not in the footer: ${missing.join(', ')}`);
  return attributions;
}
