/**
 * What most annotations say in the same words. Each is stored as one control character, which JSON itself never has
 * unescaped. Stored libraries are read by this list: only its end may be added to, up to 31.
 */
const PHRASES: readonly string[] = [
  '{"schema":1,"id":"urn:uuid:',
  '","type":"Annotation","revision":',
  ',"created":"',
  '","modified":"',
  '","target":{"source":"https://',
  '","selector":[{"type":"TextQuoteSelector","exact":"',
  '","prefix":"',
  '","suffix":"',
  '"},{"type":"TextPositionSelector","start":',
  ',"end":',
  '}]},"body":[',
  '{"type":"TextualBody","purpose":"commenting","value":"',
  '{"type":"TextualBody","purpose":"tagging","value":"',
  '],"colour":"',
  '","claim":null}',
  '","claim":{"engine":"',
  '","speaker":"',
  '","speakerKind":"',
  '","act":"',
  '","cameo":"',
  '","quoted":"',
  '","about":[',
  '],"source":"',
  '","cue":"',
  '","confidence":',
  ',{"type":"BlockSelector","kind":"',
  '","index":',
  ',"start":',
  ',"hash":"',
  '"}]},"body":[',
];

const TOKENS: ReadonlyMap<string, string> = new Map(PHRASES.map((phrase, i) => [String.fromCharCode(i + 1), phrase]));
// Built from numbers: a control character in a pattern is what a linter takes for a slip.
const TOKEN = new RegExp(`[${String.fromCharCode(1)}-${String.fromCharCode(PHRASES.length)}]`, 'g');

/** Any value as JSON, the frequent phrases shortened. */
export function packedJson(value: unknown): string {
  let text = JSON.stringify(value);
  for (const [token, phrase] of TOKENS) text = text.replaceAll(phrase, token);
  return text;
}

/** The value that `packedJson` was given. */
export const unpackedJson = (text: string): unknown => JSON.parse(text.replace(TOKEN, (token) => TOKENS.get(token)!));
