import type { StoredArticle } from '../../../core/article/stored-article';
import { type SharedStatement, sharedStatements } from '../../../core/comparison/outlets';
import { wordingParts } from '../../../core/comparison/wording';
import { hostOf, type Statement, statementsIn } from '../../../core/positions/statement';
import { Failure } from '../../../kit/notice';
import { useLanguage } from '../../../kit/speech';
import { useLoaded } from '../../../kit/use-loaded';
import type { Background } from '../../../platform/protocol';

interface Properties {
  readonly stored: StoredArticle;
  readonly background: Background;
}

/** What the outlets in the library that report one briefing say alike, and in which words they differ. */
export function Comparison({ stored, background }: Properties) {
  const { say, count, list } = useLanguage();
  const { ministry, date } = stored.analysis.briefing;
  const [loaded] = useLoaded(
    () => (ministry && date ? background('briefing/reports', { ministry, day: date }) : Promise.resolve([])),
    [background, stored.id],
  );
  if (loaded.kind === 'loading') return <p role="status">{say('comparison_loading')}</p>;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  const others = loaded.value.filter(({ id }) => id !== stored.id);
  if (others.length === 0) return <p class="r-empty">{say('comparison_alone')}</p>;
  const shared = sharedStatements([stored, ...others].map(statementsIn)).filter(({ versions }) => versions.length > 1);
  const outlets = [...new Set(others.map(({ id, article }) => article.publisher ?? hostOf(id)))];
  return (
    <section aria-label={say('comparison')}>
      <p class="r-lead">{say('comparison_with', list(outlets))}</p>
      {shared.length === 0 && <p class="r-empty">{say('comparison_nothing')}</p>}
      {shared.length > 0 && <p class="x-count">{count('comparison_shared', shared.length)}</p>}
      <ul class="x-list">
        {shared.map((statement) => (
          <Versions key={statement.versions[0]!.key} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

/** One statement in the words of each outlet; what only one of them says is marked. */
function Versions({ statement: { versions } }: { statement: SharedStatement }) {
  const [first] = versions;
  return (
    <li class="x-statement">
      <dl class="x-versions">
        {versions.map((version) => (
          <Version key={version.key} version={version} other={version === first ? versions[1]! : first!} />
        ))}
      </dl>
    </li>
  );
}

function Version({ version, other }: { version: Statement; other: Statement }) {
  return (
    <div>
      <dt dir="auto">{version.outlet}</dt>
      <dd dir="auto">
        {wordingParts(version.quote, other.quote).map(({ text, shared }, i) =>
          shared ? <span key={i}>{text}</span> : <mark key={i}>{text}</mark>,
        )}
      </dd>
    </div>
  );
}
