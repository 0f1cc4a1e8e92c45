import type { Article } from '../../core/article/article';
import type { KeyPoint } from '../../core/keypoints/key-point';
import { keyPointMark } from '../../core/mark-id';
import { textOf } from '../../core/text/span';
import { useLanguage } from '../../kit/speech';
import { useMarkState } from './in-view';
import { Passage } from './passage';
import type { PageStatus } from './tools';

interface Properties {
  readonly status: PageStatus;
  readonly onJump: (mark: string) => void;
}

export function KeyPoints({ status: { article, analysis }, onJump }: Properties) {
  const { say } = useLanguage();
  const points = analysis.keyPoints
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.rank - b.point.rank);
  if (points.length === 0) return <p class="r-empty">{say('key_points_none')}</p>;
  return (
    <>
      <p class="r-lead">
        {say(points[0]!.point.origin === 'published' ? 'key_points_published' : 'key_points_extracted')}
      </p>
      <ol class="r-list r-points">
        {points.map(({ point, index }) => (
          <Point key={index} article={article} point={point} mark={keyPointMark(index)} onJump={onJump} />
        ))}
      </ol>
    </>
  );
}

interface PointProperties extends Pick<Properties, 'onJump'> {
  readonly article: Article;
  readonly point: KeyPoint;
  readonly mark: string;
}

function Point({ article, point, mark, onJump }: PointProperties) {
  const { say } = useLanguage();
  return (
    <li {...useMarkState(mark)}>
      <Passage article={article} onJump={() => onJump(mark)}>
        {textOf(article.text, [point.start, point.end])}
      </Passage>
      {point.origin === 'published' && point.evidence.length === 0 && (
        <p class="r-doubt">{say('key_point_unsupported')}</p>
      )}
    </li>
  );
}
