import { Failure } from '../../../kit/notice';
import { useLanguage } from '../../../kit/speech';
import { useLoaded } from '../../../kit/use-loaded';
import type { Background } from '../../../platform/protocol';
import { hitsOf } from '../found-entries';
import type { Question } from '../query-address';
import { type CountedClaim, countedClaim, matrixOf, weeksOf } from './chart-data';
import { MatrixTable } from './matrix-table';
import { BriefingsByWeek, ClaimsByWeek } from './week-charts';

/** Claims that charts count at most; who has more narrows the question. */
const MOST = 20_000;
/** Rows and columns of the matrix. */
const MATRIX = 10;

interface Properties {
  readonly question: Question;
  readonly background: Background;
}

/** What answers the question, to look at: over time, and who speaks of whom. Each chart has its table. */
export function Charts({ question, background }: Properties) {
  const { say, count } = useLanguage();
  const [loaded] = useLoaded(() => claimsOf(background, question), [background, question]);
  if (loaded.kind === 'loading') return <p role="status">{say('charts_loading')}</p>;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  const claims = loaded.value;
  const weeks = weeksOf(claims);
  if (weeks.length === 0) return <p class="r-empty">{say('charts_empty')}</p>;
  return (
    <>
      <p class="r-lead">{count('charts_of', claims.length)}</p>
      <ClaimsByWeek weeks={weeks} />
      <BriefingsByWeek weeks={weeks} />
      <MatrixTable matrix={matrixOf(claims, MATRIX)} />
    </>
  );
}

async function claimsOf(background: Background, question: Question): Promise<CountedClaim[]> {
  const claims: CountedClaim[] = [];
  for await (const hit of hitsOf(background, question)) {
    const claim = countedClaim(hit);
    if (claim) claims.push(claim);
    if (claims.length >= MOST) break;
  }
  return claims;
}
