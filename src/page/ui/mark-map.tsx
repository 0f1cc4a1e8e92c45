import type { Tick } from '../marks/ticks';
import { TopLayer } from './top-layer';

/** What the map shows and does. */
export interface MarkMapView {
  readonly ticks: () => readonly Tick[];
  /** Where the map stands, in CSS pixels of the viewport: beside the scroll bar of what scrolls, never over it. */
  readonly place: () => { readonly top: number; readonly height: number; readonly right: number };
  readonly jump: (id: string) => void;
}

/**
 * The marks as a slim strip beside the scroll bar, each where the scroll bar would stand for it. For the eye and the
 * pointer only: the list of marks says the same to everyone else.
 */
export function MarkMap({ ticks, place, jump }: MarkMapView) {
  const { top, height, right } = place();
  return (
    <TopLayer name="p-map" silent>
      <div class="p-strip" style={{ top: `${top}px`, height: `${height}px`, right: `${right}px` }}>
        {ticks().map(({ id, at, style }) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            class="p-tick"
            data-kind={style.kind}
            data-family={style.kind === 'claim' ? style.family : undefined}
            data-doubtful={(style.kind === 'claim' && style.doubtful) || undefined}
            data-colour={style.kind === 'annotation' ? style.colour : undefined}
            style={{ top: `${at * 100}%` }}
            // Pressing must not move the focus: what the reader was doing goes on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => jump(id)}
          />
        ))}
      </div>
    </TopLayer>
  );
}
