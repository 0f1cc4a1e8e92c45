import { type Span, textOf } from '../../text/span';

/** Characters in which the antecedent of a relative pronoun stands. */
const NEAR = 120;

/** The words of a source; of a relative pronoun, those that it stands for ("Kabul, whose government"). */
export function sourceWords(text: string, spans: readonly Span[]): string {
  const words = inLowerCase(wordsOf(text, spans), text);
  const pronoun = /^(?:who|which|whose(?=\s))/i.exec(words)?.[0];
  if (pronoun === undefined || (pronoun.length < words.length && !/^whose$/i.test(pronoun))) return words;
  const stoodFor = antecedent(text.slice(Math.max(0, spans[0]![0] - NEAR), spans[0]![0]));
  if (stoodFor === null) return words;
  return /^whose$/i.test(pronoun) ? `${stoodFor}’s${words.slice(pronoun.length)}` : stoodFor;
}

/** The noun phrase that ends a stretch of text, without what governs it. */
function antecedent(before: string): string | null {
  const clause = /[^.;:“”"\n]*$/.exec(before)![0].replace(/[\s,(–—-]+$/u, '');
  const phrase = clause
    .split(
      /\b(?:by|from|with|to|said|that|and|but|at|on|against|called|than|as|told|when|where|under|is|was|were)\s|,\s/i,
    )
    .at(-1)!
    .trim();
  return /^(?:\p{L}[\p{L}\p{M}’'.-]*\s*){1,12}$/u.test(phrase) ? phrase : null;
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map((s) => textOf(text, s))
    .join(' ')
    .trim();

/** "SANA DAR" of a transcript’s turn as the text has it elsewhere; "ISPR" as it is. */
function inLowerCase(source: string, text: string): string {
  if (!/^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*$/u.test(source)) return source;
  const name = source.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
  return text.includes(name) ? name : source;
}
