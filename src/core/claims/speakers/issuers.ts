import { DOCUMENT, FOREIGN_MINISTRY, INSTITUTION } from '../lexicon/roles';

/** What is written or counted, and speaks for whoever issued it. */
const WRITING =
  '(?:statements?|communiqu[eé]s?|reports?|letters?|notes?|readout|releases?|advisory|advice|bulletins?|figures|data|numbers|pages?|posts?|tweets?|notices?|papers?|memos?|drafts?|documents?|handouts?|surveys?|resolutions?|accounts?)';

const OWNED = new RegExp(String.raw`^(.+?)['’]s?\s+(?:[\w-]+\s+){0,3}?${WRITING}(?![\p{L}])`, 'iu');
const BY_PRONOUN = new RegExp(String.raw`^(its|his|her|their)\s+(?:[\w-]+\s+){0,3}?${WRITING}(?![\p{L}])`, 'iu');
const ISSUED = new RegExp(
  String.raw`\b${WRITING},?\s+(?:[\w-]+\s+){0,2}?(?:issued|released|published|posted|shared|signed|sent|read|tabled|written|compiled|prepared|conducted|carried)(?:\s+[^,]*?)??\s+by\s+(?:the\s+)?(.+?)(?:\s+(?:late|early|on|in|at|last|this|after|before|earlier)\b.*)?$`,
  'iu',
);
const OF_BODY = new RegExp(String.raw`\b${WRITING}\s+(?:of|from|by)\s+(?:the\s+)?(.+)$`, 'iu');
const BY_AUTHOR = new RegExp(String.raw`\b${WRITING}\s+by\s+(.+)$`, 'iu');
const NAMED_BEFORE = new RegExp(String.raw`^(?:an?|the|that|this)?\s*(.+?)\s+${WRITING}$`, 'iu');
const BARE =
  /^(?:(?:[Tt]he|[Tt]hat|[Tt]his)\s+(?:\p{Ll}[\w-]*\s+){0,2}?(?:statement|communiqu[eé]|report|letter|note|readout|release|advisory|advice|bulletin|page|post|notice|document|handout)|(?:[Aa]\s+)?(?:\p{Ll}[\w-]*\s+)?(?:statement|communiqu[eé]|press release|handout))(?=$|,|\s(?!of|from|by))/u;

/** Whose words the words of a document are. */
export type Issuer =
  | { readonly kind: 'named'; readonly words: string }
  | { readonly kind: 'pronoun'; readonly words: string }
  /** "The statement": that of the body that spoke before. */
  | { readonly kind: 'before' };

/**
 * Who issued what a source calls a statement, a report or a letter: its owner ("the panel’s report"), its author
 * ("a statement issued by the ministry"), the body it is named after ("a police statement"). Null where it is no
 * document, or one that speaks for itself, as a joint communiqué does.
 */
export function issuerOf(source: string): Issuer | null {
  if (/\bjoint\b/i.test(source)) return null;
  const pronoun = BY_PRONOUN.exec(source)?.[1];
  if (pronoun) return { kind: 'pronoun', words: pronoun.toLowerCase() };
  const named =
    OWNED.exec(source)?.[1] ??
    ISSUED.exec(source)?.[1] ??
    BY_AUTHOR.exec(source)?.[1] ??
    bodyIn(OF_BODY.exec(source)) ??
    bodyIn(NAMED_BEFORE.exec(source));
  if (named) return { kind: 'named', words: named };
  return BARE.test(source) ? { kind: 'before' } : null;
}

/** DOCUMENT of the lexicon with the last letter of "communiqué". */
export const isDocument = (source: string): boolean => DOCUMENT.test(source) || /\bcommuniqué/i.test(source);

const bodyIn = (match: RegExpExecArray | null): string | undefined =>
  match && (FOREIGN_MINISTRY.test(match[1]!) || INSTITUTION.test(match[1]!)) ? match[1] : undefined;
