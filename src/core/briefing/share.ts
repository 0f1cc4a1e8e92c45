import type { Article } from '../article/article';
import { mentionsIn } from '../claims/about/mentions';
import type { Claim } from '../claims/claim';
import { type Span, spansOverlap } from '../text/span';
import type { Signal } from './briefing';
import { answersIn } from './transcript';
import type { Voice } from './voices';

/** From a scant share, which speaks against a briefing, to the full one of an article about nothing else. */
const SCANT = { share: 0.15, weight: -1 };
const FULL = { share: 0.5, weight: 2 };

/** "FO spokesperson is the source of 9 of 14 claims", for or against; of paragraphs, where there are no claims to count. */
export function shareOf(
  article: Article,
  claims: readonly Claim[],
  voices: readonly Voice[],
  main: string | null,
): Signal {
  const named = claims.filter(({ speaker }) => speaker !== null);
  if (named.length < 3) return ofParagraphs(article, voices);
  const theirs = speakersOf(named, voices);
  const wordsOf = (source: readonly Span[]) => source.map(([start, end]) => article.text.slice(start, end)).join(' ');
  const isTheirs = ({ speaker, speakerKind, source }: Claim): boolean =>
    theirs.has(speaker!) ||
    (speakerKind === 'state' &&
      main !== null &&
      [speaker!, wordsOf(source)].some((words) => stateNamed(words) === main));
  const count = named.filter(isTheirs).length;
  return signal('claims', count, named.length);
}

/** Those who speak where a ministry does. */
function speakersOf(claims: readonly Claim[], voices: readonly Voice[]): ReadonlySet<string> {
  const spans = voices.map(({ span }) => span);
  const surnames = voices.flatMap(({ name }) => (name ? [name.split(/\s/).at(-1)!.toLowerCase()] : []));
  return new Set(
    claims
      .filter(
        ({ source, speaker }) =>
          overlaps(source, spans) || surnames.some((name) => speaker!.toLowerCase().includes(name)),
      )
      .map(({ speaker }) => speaker!),
  );
}

/** "Islamabad" or "The UK" that says something is its ministry. */
function stateNamed(words: string): string | null {
  for (const mention of mentionsIn(words)) {
    if (mention.type === 'state') return mention.state.code;
    if (mention.type === 'place') return mention.code;
  }
  return null;
}

const overlaps = (source: readonly Span[], spans: readonly Span[]): boolean =>
  source.some((one) => spans.some((span) => spansOverlap(one, span)));

/** Under a ministry's headline whoever answers, turn by turn, is the ministry. */
function ofParagraphs(article: Article, voices: readonly Voice[]): Signal {
  const all = article.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const isTheirs = voices.some(({ sentence }) => sentence.kind === 'headline');
  const theirs = new Set(voices.map(({ sentence }) => sentence.paragraph)).size + (isTheirs ? answersIn(article) : 0);
  return signal('paragraphs', theirs, Math.max(all, theirs));
}

function signal(of: 'claims' | 'paragraphs', count: number, total: number): Signal {
  const share = count / total;
  const way = Math.min(Math.max((share - SCANT.share) / (FULL.share - SCANT.share), 0), 1);
  const weight = SCANT.weight + way * (FULL.weight - SCANT.weight);
  return { name: `share-of-${of}`, weight, detail: { count, total } };
}
