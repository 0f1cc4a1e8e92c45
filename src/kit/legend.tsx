import { ACT_FAMILIES } from '../core/claims/acts';
import { useLanguage } from './speech';

/** What the colours and lines of claims mean: the families of acts, each with the acts it holds. */
export function Legend() {
  const { say } = useLanguage();
  return (
    <dl class="k-legend">
      {ACT_FAMILIES.map((family) => (
        <div key={family} data-family={family}>
          <dt>
            <span class="k-family" aria-hidden="true" />
            <span class="k-line">{say(`family_${family}`)}</span>
          </dt>
          <dd>{say(`family_${family}_acts`)}</dd>
        </div>
      ))}
    </dl>
  );
}
