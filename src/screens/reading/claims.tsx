import { useState } from 'preact/hooks';
import { type ActFamily, familyOf } from '../../core/claims/acts';
import { Button } from '../../kit/button';
import { Legend } from '../../kit/legend';
import { useLanguage } from '../../kit/speech';
import { actsOf, familiesOf, GROUPINGS, type Grouping, type NumberedClaim, numbered, speakersOf } from './claim-groups';
import { ClaimRow } from './claim-row';
import type { PageStatus } from './tools';

interface Properties {
  readonly status: PageStatus;
  readonly onJump: (mark: string) => void;
}

/** Who said what, by speaker or act, with a filter by families of acts. */
export function Claims({ status, onJump }: Properties) {
  const { say } = useLanguage();
  const [family, setFamily] = useState<ActFamily | null>(null);
  const [explained, setExplained] = useState(false);
  const [grouping, setGrouping] = useState<Grouping>('speaker');
  const all = numbered(status.analysis.claims);
  if (all.length === 0) return <p class="r-empty">{say('claims_none')}</p>;
  const shown = family ? all.filter(({ claim }) => familyOf(claim.act) === family) : all;
  return (
    <>
      <div class="r-filter">
        <FamilyFilter claims={all} chosen={family} onChoose={setFamily} />
      </div>
      <div class="k-row r-explained">
        <Button look="quiet" pressed={explained} onPress={() => setExplained(!explained)}>
          {say('legend')}
        </Button>
        <GroupingChoice chosen={grouping} onChoose={setGrouping} />
      </div>
      {explained && <Legend />}
      {useGroups(shown, grouping).map(({ key, title, claims }) => (
        <section key={key} class="r-group" aria-label={title ?? undefined}>
          {title && <h3>{title}</h3>}
          <ul class="r-list">
            {claims.map((entry) => (
              <ClaimRow
                key={entry.index}
                entry={entry}
                article={status.article}
                showSpeaker={grouping !== 'speaker'}
                showAct={grouping !== 'act'}
                onJump={onJump}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface TitledGroup {
  readonly key: string;
  readonly title: string | null;
  readonly claims: readonly NumberedClaim[];
}

function useGroups(claims: readonly NumberedClaim[], grouping: Grouping): TitledGroup[] {
  const { say } = useLanguage();
  switch (grouping) {
    case 'speaker':
      return speakersOf(claims).map((group) => ({
        key: group.key ?? '',
        title: group.key ?? say('speaker_unknown'),
        claims: group.claims,
      }));
    case 'act':
      return actsOf(claims).map((group) => ({ key: group.key, title: say(`act_${group.key}`), claims: group.claims }));
    case 'text':
      return [{ key: 'text', title: null, claims }];
  }
}

interface FamilyFilterProperties {
  readonly claims: readonly NumberedClaim[];
  readonly chosen: ActFamily | null;
  readonly onChoose: (family: ActFamily | null) => void;
}

function FamilyFilter({ claims, chosen, onChoose }: FamilyFilterProperties) {
  const { say, number } = useLanguage();
  return (
    <fieldset class="r-families" aria-label={say('filter_family')}>
      {familiesOf(claims).map(({ family, count }) => (
        <button
          key={family}
          type="button"
          class="k-chip"
          data-family={family}
          aria-pressed={chosen === family}
          onClick={() => onChoose(chosen === family ? null : family)}
        >
          <span class="k-family" />
          {say(`family_${family}`)} {number(count)}
        </button>
      ))}
    </fieldset>
  );
}

function GroupingChoice({ chosen, onChoose }: { chosen: Grouping; onChoose: (grouping: Grouping) => void }) {
  const { say } = useLanguage();
  return (
    <select
      class="k-field r-grouping"
      aria-label={say('group_by')}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value as Grouping)}
    >
      {GROUPINGS.map((grouping) => (
        <option key={grouping} value={grouping}>
          {say(`group_by_${grouping}`)}
        </option>
      ))}
    </select>
  );
}
