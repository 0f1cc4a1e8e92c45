import { noteOf, quoteOf, tagsOf } from '../../core/annotation/annotation';
import { articlePageOf } from '../../core/article/article-pages';
import { familyOf } from '../../core/claims/acts';
import type { Hit } from '../../core/search/query';
import { Facts } from '../../kit/facts';
import { useLanguage } from '../../kit/speech';
import { Tags } from '../../kit/tags';

interface Properties {
  readonly hit: Hit;
  /** Its place among all hits. */
  readonly index: number;
  readonly total: number;
  /** Whether the Tab key stops here: arrows lead to the others. */
  readonly isStop: boolean;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly onSelect: (selected: boolean) => void;
}

/** One hit: the words, who said them where, and the reader's note. Claims that nobody kept cannot be selected. */
export function HitRow({ hit, index, total, isStop, open, selected, onOpen, onSelect }: Properties) {
  const { say } = useLanguage();
  const words = wordsOf(hit) || say('page_note');
  return (
    <li
      class="l-hit"
      // biome-ignore lint/a11y/noRedundantRoles: the list's parts between them have none
      role="listitem"
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      data-open={open}
      {...markOf(hit)}
    >
      {hit.kind === 'annotation' ? (
        <label class="l-select">
          <input
            type="checkbox"
            tabIndex={isStop ? 0 : -1}
            aria-label={say('select', words.slice(0, 60))}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </label>
      ) : (
        <span class="l-select" />
      )}
      <div>
        <HitFacts hit={hit} />
        <button
          type="button"
          class="r-passage"
          tabIndex={isStop ? 0 : -1}
          lang={hit.article?.language ?? ''}
          dir={hit.article?.direction ?? 'auto'}
          aria-pressed={open}
          onClick={onOpen}
        >
          {words}
        </button>
        {hit.kind === 'annotation' && noteOf(hit.annotation) && (
          <p class="l-note" dir="auto">
            {noteOf(hit.annotation)}
          </p>
        )}
        {hit.kind === 'annotation' && <Tags tags={tagsOf(hit.annotation)} label={say('tags')} />}
        <SourceFacts hit={hit} />
      </div>
    </li>
  );
}

const wordsOf = (hit: Hit): string => (hit.kind === 'annotation' ? quoteOf(hit.annotation) : hit.claim.quote);

/** Colours the bar beside the hit: by the reader's colour, or by the family of the act. */
const markOf = (hit: Hit): Record<string, string> =>
  hit.kind === 'annotation' ? { 'data-colour': hit.annotation.colour } : { 'data-family': familyOf(hit.claim.act) };

function HitFacts({ hit }: { hit: Hit }) {
  const { say, place, list } = useLanguage();
  const claim = hit.kind === 'annotation' ? hit.annotation.claim : hit.claim;
  if (!claim) return null;
  const about = claim.about.map(place);
  return (
    <p class="r-facts" data-family={familyOf(claim.act)}>
      <strong class="r-act">{say(`act_${claim.act}`)}</strong>
      <bdi>{claim.speaker ?? say('speaker_unknown')}</bdi>
      {about.length > 0 && <span>{say('about', list(about))}</span>}
    </p>
  );
}

/** Where the words are from: the address alone where the library lacks the article, as after an import. */
function SourceFacts({ hit }: { hit: Hit }) {
  const { day, say } = useLanguage();
  const { article } = hit;
  if (!article)
    return hit.kind === 'annotation' ? (
      <Facts className="l-source" facts={[hit.annotation.target.source.replace(/^https?:\/\/(?:www\.)?/, '')]} />
    ) : null;
  const date = article.briefed ?? article.published;
  const page = articlePageOf(article.url ?? '');
  const facts = [article.publisher, article.title, page && say('article_page', page.number), date && day(date)];
  return <Facts className="l-source" facts={facts} />;
}
