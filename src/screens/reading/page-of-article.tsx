import { articlePageOf } from '../../core/article/article-pages';
import { useLanguage } from '../../kit/speech';

/** That this is a further page of an article, and the way to the first: each page has its own claims and annotations. */
export function PageOfArticle({ address }: { address: string }) {
  const { say } = useLanguage();
  const page = articlePageOf(address);
  if (!page) return null;
  return (
    <p class="r-source">
      {say('article_page', page.number)}
      {' · '}
      <a href={page.first} target="_blank" rel="noreferrer">
        {say('article_first_page')}
      </a>
    </p>
  );
}
