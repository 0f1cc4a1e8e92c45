import * as v from 'valibot';
import { analyze } from '../core/analyze';
import type { Article } from '../core/article/article';
import { claimModel } from './claim-model';
import { type Input, InputSchema } from './input';
import { readArticle } from './read-article';

export type Answer = Readonly<Record<string, unknown>>;

/** What the engine says of one input, in the form of the analyzer's contract. */
export function answerTo(input: Input, id: string | number): Answer {
  const { text, ...article } = readArticle(input);
  const { engine, briefing, claims, keyPoints } = analyze({ text, ...article } as Article, claimModel());
  return { id, text, article, engine, briefing, claims, keyPoints };
}

/** The answer to one line of JSON Lines; where the line is not valid, what is wrong with it. `line` counts from 1. */
export function answerToLine(source: string, line: number): { readonly answer: Answer; readonly ok: boolean } {
  const parsed = parseLine(source);
  if ('error' in parsed) return { answer: { id: parsed.id ?? line, error: parsed.error }, ok: false };
  try {
    return { answer: answerTo(parsed.input, parsed.input.id ?? line), ok: true };
  } catch (error) {
    return { answer: { id: parsed.input.id ?? line, error: String(error) }, ok: false };
  }
}

function parseLine(source: string): { input: Input } | { id: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  const parsed = v.safeParse(InputSchema, value);
  if (parsed.success) return { input: parsed.output };
  const id = (value as { id?: unknown } | null)?.id;
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, error: parsed.issues[0].message };
}
