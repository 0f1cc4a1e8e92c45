import { existsSync, readFileSync } from 'node:fs';
import { h, type Piece, p, type SampleArticle } from './article';

/**
 * The two articles that Readout started from. They belong to their publishers and are no part of this project: tests
 * read them where they lie beside it, and are skipped by name where they do not.
 */
const FOLDER = new URL('../../../shared/seeds/', import.meta.url);
const FILES = { '000': '000_e6a546e6a668ccff.txt', '001': '001_3f3bd3ce3e05bb81.txt' } as const;

export const hasSeeds = existsSync(FOLDER);

export const seedText = (id: keyof typeof FILES): string => readFileSync(new URL(FILES[id], FOLDER), 'utf8');

/** Where the news text of a seed begins and ends in its file; around it is furniture, which the templates bring again. */
const BODIES = {
  '000': { from: 'In a notable development', to: 'At Pro21st' },
  '001': { from: 'ISLAMABAD:', to: null },
} as const;

/** A seed as an article that any template can show. */
export function seedArticle(id: keyof typeof FILES): SampleArticle {
  const text = seedText(id);
  const { from, to } = BODIES[id];
  const body = text.slice(text.indexOf(from), to ? text.indexOf(to) : undefined);
  return {
    slug: `seed-${id}`,
    outlet: 'The Seed Herald',
    language: 'en',
    headline: text.slice(0, text.indexOf('\n')).trim(),
    byline: 'Staff Reporter',
    published: id === '000' ? '2025-12-12T10:00:00+05:00' : '2026-01-08T18:00:00+05:00',
    keyPoints: [...text.slice(0, text.indexOf(from)).matchAll(/^\s*•\s*(.+)$/gm)].map((match) => match[1]!.trim()),
    body: body
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map(piece),
    isBriefing: true,
  };
}

/** A short line without a full stop is a sub-heading. */
const piece = (line: string): Piece => (line.length < 60 && !/[.”"]$/.test(line) ? h(line) : p(line));
