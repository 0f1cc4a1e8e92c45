import { ACT_FAMILIES } from '../../../core/claims/acts';
import { useLanguage } from '../../../kit/speech';
import type { Week } from './chart-data';
import { Columns } from './columns';

/** Claims by family of acts, a column for each week. */
export function ClaimsByWeek({ weeks }: { weeks: readonly Week[] }) {
  const { say, day } = useLanguage();
  return (
    <Columns
      title={say('chart_claims')}
      rowTitle={say('chart_week')}
      series={ACT_FAMILIES.map((family) => ({ name: say(`family_${family}`), family }))}
      columns={weeks.map(({ week, families }) => ({
        name: day(week),
        values: ACT_FAMILIES.map((family) => families[family]),
      }))}
    />
  );
}

/** Articles that report a briefing, a column for each week. */
export function BriefingsByWeek({ weeks }: { weeks: readonly Week[] }) {
  const { say, day } = useLanguage();
  return (
    <Columns
      title={say('chart_briefings')}
      rowTitle={say('chart_week')}
      series={[{ name: say('chart_articles'), family: 'neutral' }]}
      columns={weeks.map(({ week, articles }) => ({ name: day(week), values: [articles] }))}
    />
  );
}
