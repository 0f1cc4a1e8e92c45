import { useEffect, useRef } from 'preact/hooks';
import { type Act, familyOf } from '../../core/claims/acts';
import { useLanguage } from '../../kit/speech';
import type { WelcomeTools } from './tools';

/** The claims of the sample article: what `sample_<act>` says with the words of `sample_<act>_claim` in it. */
const SAMPLE = ['demand', 'reject_refuse', 'pledge', 'express_concern'] as const satisfies readonly Act[];

/** Stands for words in a sentence until they are put there. (A browser drops what is no character, such as NUL.) */
const HERE = '¦';

interface Properties {
  readonly practise: WelcomeTools['practise'];
  /** Called when the reader has highlighted or kept something in it. */
  readonly onKept: () => void;
}

/** An invented article, in which Readout works as in any other. */
export function SampleArticle({ practise, onKept }: Properties) {
  const language = useLanguage();
  const { say } = language;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = box.current!;
    const ending = new AbortController();
    const sample = {
      root,
      blocks: [...root.querySelectorAll('[data-block]')],
      claims: SAMPLE.map((act) => ({ act, element: root.querySelector(`[data-act=${act}]`)! })),
      speaker: say('sample_speaker'),
      language: language.code,
      direction: language.direction,
    };
    practise(sample, language, onKept, ending.signal);
    return () => ending.abort();
  }, [language, practise, onKept]);
  return (
    <article class="w-article" aria-label={say('sample_label')} ref={box}>
      <p class="w-kicker">{say('sample_outlet')}</p>
      <h2 data-block>{say('sample_headline')}</h2>
      {SAMPLE.map((act) => {
        // The sentence is cut where the claim's words are put in.
        const [before, after] = say(`sample_${act}`, HERE).split(HERE);
        return (
          <p key={act} data-block>
            {before}
            <span data-act={act} data-family={familyOf(act)}>
              {say(`sample_${act}_claim`)}
            </span>
            {after}
          </p>
        );
      })}
    </article>
  );
}
