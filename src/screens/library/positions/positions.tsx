import { useState } from 'preact/hooks';
import type { Hit } from '../../../core/search/query';
import { Button } from '../../../kit/button';
import { Failure } from '../../../kit/notice';
import { useLanguage } from '../../../kit/speech';
import { useLoaded } from '../../../kit/use-loaded';
import type { Background } from '../../../platform/protocol';
import type { Question } from '../query-address';
import { followed } from './follow';
import { PositionCard } from './position-card';

interface Properties {
  readonly question: Question;
  readonly background: Background;
  readonly onOpen: (hit: Hit) => void;
}

/** Positions shown at once, and with each press of “more”. */
const AT_ONCE = 20;

/** What answers the question, followed over briefings: each actor's positions, the latest first. */
export function Positions({ question, background, onOpen }: Properties) {
  const { say, count } = useLanguage();
  const [loaded] = useLoaded(() => followed(background, question), [background, question]);
  const [shown, setShown] = useState(AT_ONCE);
  if (loaded.kind === 'loading') return <p role="status">{say('positions_loading')}</p>;
  if (loaded.kind === 'failed') return <Failure error={loaded.error} />;
  const { positions, hitOf } = loaded.value;
  if (positions.length === 0) return <p class="r-empty">{say('positions_empty')}</p>;
  return (
    <>
      <p class="r-lead">
        {count('positions_of', positions.length)} {say('positions_how')}
      </p>
      <ul class="p-list">
        {positions.slice(0, shown).map((position) => (
          <PositionCard
            key={position.topic.statements[0]!.key}
            position={position}
            onOpen={(statement) => onOpen(hitOf.get(statement)!)}
          />
        ))}
      </ul>
      {shown < positions.length && (
        <Button onPress={() => setShown(shown + AT_ONCE)}>{say('found_more', positions.length - shown)}</Button>
      )}
    </>
  );
}
