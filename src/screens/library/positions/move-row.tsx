import { familyOf } from '../../../core/claims/acts';
import type { Move } from '../../../core/positions/positions';
import type { Statement } from '../../../core/positions/statement';
import { useLanguage } from '../../../kit/speech';

interface Properties {
  readonly move: Move;
  readonly onOpen: (statement: Statement) => void;
}

/** What became of a position at one briefing, with the words that say so. */
export function MoveRow({ move, onOpen }: Properties) {
  const { say, day, list } = useLanguage();
  return (
    <li class="p-move">
      <p class="p-when">
        <span class="p-sign" data-change={move.change} aria-hidden="true" />
        <strong>{say(`change_${move.change}`)}</strong> <time dateTime={move.day}>{day(move.day)}</time>
      </p>
      {move.change === 'dropped' ? (
        <p class="p-silent">{say('position_silent')}</p>
      ) : (
        <div>
          <Quotation statement={move.now} onOpen={onOpen} />
          {move.words.length > 0 && <p class="p-words">{say('position_words', list(move.words))}</p>}
          <Others move={move} onOpen={onOpen} />
        </div>
      )}
    </li>
  );
}

function Quotation({ statement, onOpen }: { statement: Statement; onOpen: Properties['onOpen'] }) {
  const { say } = useLanguage();
  return (
    <div data-family={familyOf(statement.act)}>
      <button type="button" class="r-passage" dir="auto" onClick={() => onOpen(statement)}>
        {statement.quote}
      </button>
      <p class="r-facts">
        <strong class="r-act">{say(`act_${statement.act}`)}</strong>
        <bdi>{statement.outlet}</bdi>
      </p>
    </div>
  );
}

/** What else was said on the topic that day, and what it was compared with. */
function Others({ move, onOpen }: { move: Exclude<Move, { change: 'dropped' }>; onOpen: Properties['onOpen'] }) {
  const { say, day } = useLanguage();
  const others = move.statements.filter((statement) => statement !== move.now);
  if (others.length === 0 && move.before === null) return null;
  return (
    <details class="p-more">
      <summary>{say('position_evidence')}</summary>
      {others.map((statement) => (
        <Quotation key={statement.key} statement={statement} onOpen={onOpen} />
      ))}
      {move.before && (
        <>
          <p class="p-before">{say('position_before', day(move.before.day))}</p>
          <Quotation statement={move.before} onOpen={onOpen} />
        </>
      )}
    </details>
  );
}
