import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { type Span, spansOverlap } from '../text/span';
import type { Signal } from './briefing';
import type { Voice } from './voices';

/** A share of so much is that of an article about nothing else; less than the second speaks against a briefing. */
const FULL = 0.5;
const SCANT = 0.15;
const WEIGHT = 2;

/** "FO spokesperson is the source of 9 of 14 claims", for or against; of paragraphs, where there are no claims to count. */
export function shareOf(article: Article, claims: readonly Claim[], voices: readonly Voice[]): Signal {
  const named = claims.filter(({ speaker }) => speaker !== null);
  if (named.length < 3) return ofParagraphs(article, voices);
  const theirs = speakersOf(named, voices);
  const count = named.filter(({ speaker }) => theirs.has(speaker!)).length;
  return signal('claims', count, named.length);
}

/** Those who speak where a ministry does. */
function speakersOf(claims: readonly Claim[], voices: readonly Voice[]): ReadonlySet<string> {
  const spans = voices.map(({ span }) => span);
  const surnames = voices.flatMap(({ name }) => (name ? [name.split(/\s/).at(-1)!] : []));
  return new Set(
    claims
      .filter(({ source, speaker }) => overlaps(source, spans) || surnames.some((name) => speaker!.includes(name)))
      .map(({ speaker }) => speaker!),
  );
}

const overlaps = (source: readonly Span[], spans: readonly Span[]): boolean =>
  source.some((one) => spans.some((span) => spansOverlap(one, span)));

function ofParagraphs({ blocks }: Article, voices: readonly Voice[]): Signal {
  const all = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const theirs = new Set(voices.map(({ sentence }) => sentence.paragraph)).size;
  return signal('paragraphs', theirs, Math.max(all, theirs));
}

function signal(of: 'claims' | 'paragraphs', count: number, total: number): Signal {
  const share = count / total;
  const weight = share < SCANT ? -1 : WEIGHT * Math.min(share / FULL, 1);
  return { name: `share-of-${of}`, weight, detail: { count, total } };
}
