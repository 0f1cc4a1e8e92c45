import { useLanguage } from '../../../kit/speech';
import type { Matrix } from './chart-data';

/** Who speaks of whom: a table whose cells are the darker the more claims they count. */
export function MatrixTable({ matrix: { speakers, targets, counts, most } }: { matrix: Matrix }) {
  const { say, place, number } = useLanguage();
  if (speakers.length === 0) return null;
  return (
    <div class="c-figure c-scroll">
      <table class="c-table c-matrix">
        <caption>{say('chart_matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('speaker')}</th>
            {targets.map((target) => (
              <th key={target} scope="col">
                {place(target)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {speakers.map((speaker, row) => (
            <tr key={speaker}>
              <th scope="row">{speaker}</th>
              {targets.map((target, column) => {
                const count = counts[row]![column]!;
                return (
                  <td key={target} style={{ '--share': `${Math.round((count / most) * 45)}%` }}>
                    {count > 0 && number(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
