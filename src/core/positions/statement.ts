import { quoteOf, startOf, tagsOf } from '../annotation/annotation';
import type { ArticleId } from '../article/article-id';
import { summaryOf } from '../article/article-summary';
import type { StoredArticle } from '../article/stored-article';
import { mentionsIn } from '../claims/about/mentions';
import type { Act } from '../claims/acts';
import { listedClaim } from '../search/listed-claim';
import type { Hit } from '../search/query';
import type { CodePointOffset, Offset } from '../text/span';

/** A claim as it was made at one briefing: what positions are made of. */
export interface Statement {
  /** Names it among all statements. */
  readonly key: string;
  readonly article: ArticleId;
  /** Who takes the position: the ISO code of the state that the speaker speaks for, else the speaker's name. */
  readonly actor: string;
  /** Day of the briefing, or else of publication, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who published it: the publisher's name, or else its host. */
  readonly outlet: string;
  readonly act: Act;
  readonly about: readonly string[];
  readonly quote: string;
  /** Where in the article it stands, in characters of either kind: it only tells near from far. */
  readonly place: Offset | CodePointOffset;
  readonly tags: readonly string[];
}

/** What an article's speakers state, in reading order. */
export const statementsIn = ({ id, article, analysis }: StoredArticle): Statement[] =>
  analysis.claims.flatMap((claim, index) => {
    const listed = listedClaim(article, claim, index);
    const hit = { kind: 'claim', claim: listed, articleId: id, article: summaryOf(article, analysis) } as const;
    return statementOf(hit) ?? [];
  });

/** The statement of a hit; null where there is no claim, no known speaker or no day. */
export function statementOf(hit: Hit): Statement | null {
  const claim = hit.kind === 'annotation' ? hit.annotation.claim : hit.claim;
  const day = (hit.article?.briefed ?? hit.article?.published)?.slice(0, 10);
  if (!claim?.speaker || !day) return null;
  return {
    key: hit.kind === 'annotation' ? hit.annotation.id : `${hit.articleId} ${hit.claim.index}`,
    article: hit.articleId,
    actor: actorOf(claim.speaker, hit.article),
    day,
    outlet: hit.article?.publisher ?? hostOf(hit.articleId),
    act: claim.act,
    about: claim.about,
    quote: hit.kind === 'annotation' ? quoteOf(hit.annotation) : hit.claim.quote,
    place: hit.kind === 'annotation' ? startOf(hit.annotation) : hit.claim.start,
    tags: hit.kind === 'annotation' ? tagsOf(hit.annotation) : [],
  };
}

/** A spokesperson speaks for the ministry that briefs; an institution for the state that its name names. */
function actorOf(speaker: string, article: Hit['article']): string {
  if (article?.ministry && speaker === article.spokesperson) return article.ministry;
  const named = mentionsIn(speaker).find((mention) => mention.type === 'state');
  return named?.type === 'state' ? named.state.code : speaker;
}

/** What is no address has no host: it stands for itself. */
export const hostOf = (article: ArticleId): string => (URL.canParse(article) ? new URL(article).hostname : article);
