import type { Token } from './tokens';

/** A sentence as a range of token indices, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const STOP = /^(?:[.!?…۔؟。！？]|\.{2,})$/u;
const CLOSER = /^["'”’»)\]]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lo}\p{N}"'“‘«([—–-]/u;

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt brig adm sen rep gov rev hon st jr sr no vs etc fig inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mt ft approx dept univ'.split(
    ' ',
  ),
);

/** Splits the tokens of one block into sentences. Never splits before a word that goes on in lower case. */
export function sentencesOf(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!STOP.test(tokens[i]!.text)) continue;
    const to = afterClosers(tokens, i + 1);
    if (to < tokens.length && !isBoundary(tokens, i, to)) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Closing marks belong to the sentence they close: those that follow without a space. */
function afterClosers(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && CLOSER.test(tokens[to]!.text) && tokens[to]!.start === tokens[to - 1]!.end) to++;
  return to;
}

function isBoundary(tokens: readonly Token[], stop: number, next: number): boolean {
  if (tokens[next]!.start === tokens[next - 1]!.end) return false;
  if (!OPENS_SENTENCE.test(tokens[next]!.text)) return false;
  const before = tokens[stop - 1];
  if (tokens[stop]!.text !== '.' || !before || before.end !== tokens[stop]!.start) return true;
  return !(ABBREVIATIONS.has(before.lower) || /^\p{Lu}$/u.test(before.text));
}
