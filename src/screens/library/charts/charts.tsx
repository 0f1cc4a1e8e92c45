import { Button } from '../../../kit/button';
import { Failure } from '../../../kit/notice';
import { useLanguage } from '../../../kit/speech';
import type { Background } from '../../../platform/protocol';
import type { Question } from '../query-address';
import { matrixOf, weeksOf } from './chart-data';
import { MatrixTable } from './matrix-table';
import { useCounted } from './use-counted';
import { BriefingsByWeek, ClaimsByWeek } from './week-charts';

/** Rows and columns of the matrix. */
const MATRIX = 10;

interface Properties {
  readonly question: Question;
  readonly background: Background;
}

/** What answers the question, to look at: over time, and who speaks of whom. Each chart has its table. */
export function Charts({ question, background }: Properties) {
  const { say, count, number } = useLanguage();
  const [counted, stop] = useCounted(background, question);
  if (counted.kind === 'failed') return <Failure error={counted.error} />;
  if (counted.kind === 'counting')
    return (
      <div class="k-row c-counting">
        <p role="status">{say('charts_loading')}</p>
        {counted.soFar > 0 && <span class="k-soft">{number(counted.soFar)}</span>}
        {counted.soFar > 0 && <Button onPress={stop}>{say('cancel')}</Button>}
      </div>
    );
  const { claims } = counted;
  const weeks = weeksOf(claims);
  if (weeks.length === 0) return <p class="r-empty">{say('charts_empty')}</p>;
  return (
    <>
      <p class="r-lead">{count(counted.kind === 'all' ? 'charts_of' : 'charts_some', claims.length)}</p>
      <ClaimsByWeek weeks={weeks} />
      <BriefingsByWeek weeks={weeks} />
      <MatrixTable matrix={matrixOf(claims, MATRIX)} />
    </>
  );
}
