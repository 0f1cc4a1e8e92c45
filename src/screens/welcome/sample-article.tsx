import { useId, useState } from 'preact/hooks';
import { type Act, familyOf } from '../../core/claims/acts';
import { useLanguage } from '../../kit/speech';

/** The claims of the sample article: what `sample_<act>` says with the words of `sample_<act>_claim` in it. */
const SAMPLE = ['demand', 'reject_refuse', 'pledge', 'express_concern'] as const satisfies readonly Act[];
type SampleAct = (typeof SAMPLE)[number];

/** An invented article with its claims marked as in a page; pressing one shows what Readout knows of it. */
export function SampleArticle() {
  const { say } = useLanguage();
  const [open, setOpen] = useState<SampleAct | null>('demand');
  return (
    <article class="w-article" aria-label={say('sample_label')}>
      <p class="w-kicker">{say('sample_outlet')}</p>
      <h2>{say('sample_headline')}</h2>
      {SAMPLE.map((act) => (
        <Paragraph key={act} act={act} open={open === act} onPress={() => setOpen(open === act ? null : act)} />
      ))}
    </article>
  );
}

interface Properties {
  readonly act: SampleAct;
  readonly open: boolean;
  readonly onPress: () => void;
}

function Paragraph({ act, open, onPress }: Properties) {
  const { say } = useLanguage();
  const id = useId();
  // The sentence is cut where the claim's words are put in.
  const [before, after] = say(`sample_${act}`, '\0').split('\0');
  return (
    <>
      <p>
        {before}
        <a
          href={`#${id}`}
          class="w-mark"
          data-family={familyOf(act)}
          aria-expanded={open}
          onClick={(event) => {
            event.preventDefault();
            onPress();
          }}
        >
          {say(`sample_${act}_claim`)}
        </a>
        {after}
      </p>
      {open && (
        <dl id={id} class="w-card" data-family={familyOf(act)}>
          <dt>{say('claim_act')}</dt>
          <dd>{say(`act_${act}`)}</dd>
          <dt>{say('claim_speaker')}</dt>
          <dd>{say('sample_speaker')}</dd>
        </dl>
      )}
    </>
  );
}
