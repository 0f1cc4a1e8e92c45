import type { KeptClaim } from '../../core/annotation/annotation';
import { familyOf } from '../../core/claims/acts';
import { type Claim, DOUBTFUL } from '../../core/claims/claim';
import type { KeyPoint } from '../../core/keypoints/key-point';
import { useLanguage } from '../../kit/speech';
import { Quoted } from './quoted';

type ClaimInShort = Pick<Claim | KeptClaim, 'speaker' | 'act' | 'about' | 'quoted' | 'confidence'> &
  Pick<Claim, 'speakerBy'>;

/** Who says it, what they do with it and about whom; how sure that is only where it is not. */
export function ClaimFacts({ claim: { speaker, speakerBy, act, about, quoted, confidence } }: { claim: ClaimInShort }) {
  const { say, place, list, percent } = useLanguage();
  return (
    <dl class="p-facts">
      <dt class="k-hidden">{say('speaker')}</dt>
      <dd class="p-speaker">{speaker === null ? say('speaker_unknown') : <Quoted>{speaker}</Quoted>}</dd>
      <dt class="k-hidden">{say('act')}</dt>
      <dd class="p-act" data-family={familyOf(act)}>
        <span class="k-family" aria-hidden="true" />
        {say(`act_${act}`)}
        {about.length > 0 && ` · ${say('about', list(about.map(place)))}`}
      </dd>
      <dd class="p-soft">
        {say(`quoted_${quoted}`)}
        {speakerBy === 'reader' && ` · ${say('speaker_by_reader')}`}
        {confidence < DOUBTFUL && ` · ${say('doubtful_at', percent(confidence))}`}
      </dd>
    </dl>
  );
}

export function KeyPointFacts({ keyPoint: { origin, evidence } }: { keyPoint: KeyPoint }) {
  const { say } = useLanguage();
  return (
    <div class="p-facts">
      <p class="p-speaker">{say('key_point')}</p>
      <p class="p-soft">{say(`key_points_${origin}`)}</p>
      {origin === 'published' && evidence.length === 0 && <p class="p-doubt">{say('key_point_unsupported')}</p>}
    </div>
  );
}
