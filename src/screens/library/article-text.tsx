import { useEffect, useRef } from 'preact/hooks';
import type { Article, Block } from '../../core/article/article';
import { textOf } from '../../core/text/span';
import { type Segment, segmentsOf, type TextMark } from './segments';

interface Properties {
  readonly article: Article;
  readonly marks: readonly TextMark[];
  /** The mark that is brought into view; null for none. */
  readonly focus: string | null;
}

/** The stored text of an article with its marks. */
export function ArticleText({ article, marks, focus }: Properties) {
  const focused = useRef<HTMLElement>(null);
  useEffect(() => scrollTo(focused.current), [focus, article]);
  const first = marks.find((mark) => mark.id === focus)?.span[0];
  return (
    <div class="l-text" lang={article.language ?? ''} dir={article.direction}>
      {blocksOf(article).map((block) => (
        <p key={block.start} data-kind={block.kind}>
          {segmentsOf([block.start, block.end], marks).map((segment) => (
            <Piece
              key={segment.span[0]}
              text={textOf(article.text, segment.span)}
              segment={segment}
              focus={focus}
              anchor={segment.span[0] === first ? focused : null}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Brings a mark to the middle of the pane it stands in; the window stays where it is. */
function scrollTo(mark: HTMLElement | null): void {
  const pane = mark?.closest('.l-pane');
  if (!mark || !pane) return;
  const { top } = mark.getBoundingClientRect();
  pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
}

/** A text that was stored without blocks is one of its lines each. */
function blocksOf({ blocks, text }: Article): readonly Block[] {
  if (blocks.length > 0) return blocks;
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
  }));
}

interface PieceProperties {
  readonly text: string;
  readonly segment: Segment;
  readonly focus: string | null;
  readonly anchor: { current: HTMLElement | null } | null;
}

function Piece({ text, segment: { marks }, focus, anchor }: PieceProperties) {
  if (marks.length === 0) return <>{text}</>;
  const annotation = marks.findLast((mark) => mark.kind === 'annotation');
  const claim = marks.findLast((mark) => mark.kind === 'claim');
  return (
    <span
      ref={anchor}
      class="l-mark"
      data-colour={annotation?.colour}
      data-family={claim?.family}
      data-focus={marks.some(({ id }) => id === focus)}
    >
      {text}
    </span>
  );
}
