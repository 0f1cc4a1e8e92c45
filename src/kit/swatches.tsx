import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../core/annotation/annotation';
import { useLanguage } from './speech';

interface Properties {
  /** Null where no one colour is chosen. */
  readonly chosen: Colour | null;
  readonly onChoose: (colour: Colour) => void;
}

/** The colours of a highlight, as radio buttons. */
export function Swatches({ chosen, onChoose }: Properties) {
  const name = useId();
  const { say } = useLanguage();
  return (
    <div class="k-swatches" role="radiogroup" aria-label={say('colour')}>
      {COLOURS.map((colour) => (
        <label key={colour} class="k-swatch" data-colour={colour} title={say(`colour_${colour}`)}>
          <input
            type="radio"
            name={name}
            value={colour}
            aria-label={say(`colour_${colour}`)}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <span />
        </label>
      ))}
    </div>
  );
}
