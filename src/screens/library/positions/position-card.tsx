import type { Move, Position } from '../../../core/positions/positions';
import type { Statement } from '../../../core/positions/statement';
import { useLanguage } from '../../../kit/speech';
import { MoveRow } from './move-row';

interface Properties {
  readonly position: Position;
  readonly onOpen: (statement: Statement) => void;
}

/** One position: who takes it on what, and what became of it at each briefing, the latest first. */
export function PositionCard({ position: { topic, moves }, onOpen }: Properties) {
  const { say, place, list } = useLanguage();
  const targets = [...new Set(topic.statements.flatMap(({ about }) => about))].map(place);
  const actor = place(topic.actor);
  return (
    <li class="p-card">
      <h2 class="p-title">
        {targets.length > 0 ? say('position_on', actor, list(targets)) : actor}
        <span class="p-topic" dir="auto">
          {topic.words.join(' · ')}
        </span>
      </h2>
      <Track moves={moves} />
      <ol class="p-moves">
        {moves.toReversed().map((move) => (
          <MoveRow key={move.day} move={move} onOpen={onOpen} />
        ))}
      </ol>
    </li>
  );
}

/** The same at a glance, in the order of time. */
const Track = ({ moves }: { moves: readonly Move[] }) => {
  const { say, day } = useLanguage();
  return (
    <div class="p-track" aria-hidden="true">
      {moves.map((move) => (
        <span
          key={move.day}
          class="p-sign"
          data-change={move.change}
          title={`${day(move.day)}: ${say(`change_${move.change}`)}`}
        />
      ))}
    </div>
  );
};
