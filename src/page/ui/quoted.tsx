import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the article, as its page names it; whatever is below and quotes it is set in its face. */
export const ArticleLanguage = createContext<string | undefined>(undefined);

interface Properties {
  readonly as?: 'bdi' | 'q' | 'blockquote';
  readonly className?: string;
  readonly children: string;
}

/** Words of the article among ours: in their own direction and language, which is read out and set accordingly. */
export function Quoted({ as: Element = 'bdi', className, children }: Properties) {
  return (
    <Element class={className} dir="auto" lang={useContext(ArticleLanguage)}>
      {children}
    </Element>
  );
}
