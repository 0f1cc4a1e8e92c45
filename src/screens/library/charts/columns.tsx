import { useId } from 'preact/hooks';
import type { ActFamily } from '../../../core/claims/acts';
import { useLanguage } from '../../../kit/speech';

interface Series {
  readonly name: string;
  readonly family: ActFamily;
}
interface Column {
  readonly name: string;
  /** One for each series. */
  readonly values: readonly number[];
}
interface Properties {
  readonly title: string;
  /** What the columns are, as the head of the table's first column. */
  readonly rowTitle: string;
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
}

/** Stacked columns, and the same figures as a table. */
export function Columns({ title, rowTitle, series, columns }: Properties) {
  const { say, number } = useLanguage();
  const id = useId();
  const most = Math.max(1, ...columns.map(total));
  return (
    <figure class="c-figure" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {series.length > 1 && <Legend series={series} />}
      <div class="c-plot" aria-hidden="true" style={{ '--columns': columns.length }}>
        <span class="c-most">{number(most)}</span>
        {columns.map((column) => (
          <div key={column.name} class="c-column" title={`${column.name}: ${number(total(column))}`}>
            {column.values.map((value, i) => (
              <span
                key={series[i]!.name}
                data-family={series[i]!.family}
                style={{ blockSize: `${(100 * value) / most}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <p class="c-ends" aria-hidden="true" style={{ '--columns': columns.length }}>
        <span>{columns[0]?.name}</span>
        <span>{columns.length > 1 && columns.at(-1)?.name}</span>
      </p>
      <details>
        <summary>{say('chart_table')}</summary>
        <table class="c-table">
          <thead>
            <tr>
              <th scope="col">{rowTitle}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">{column.name}</th>
                {column.values.map((value, i) => (
                  <td key={series[i]!.name}>{number(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const Legend = ({ series }: { series: readonly Series[] }) => (
  <ul class="c-legend">
    {series.map(({ name, family }) => (
      <li key={name} data-family={family}>
        <span class="k-family" />
        {name}
      </li>
    ))}
  </ul>
);

const total = ({ values }: Column): number => values.reduce((a, b) => a + b, 0);
