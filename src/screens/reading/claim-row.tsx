import type { Article } from '../../core/article/article';
import { familyOf } from '../../core/claims/acts';
import { DOUBTFUL } from '../../core/claims/claim';
import { claimMark } from '../../core/mark-id';
import { textOf } from '../../core/text/span';
import { useLanguage } from '../../kit/speech';
import type { NumberedClaim } from './claim-groups';
import { useMarkState } from './in-view';
import { Passage } from './passage';

interface Properties {
  readonly entry: NumberedClaim;
  readonly article: Article;
  readonly showSpeaker: boolean;
  readonly showAct: boolean;
  readonly onJump: (mark: string) => void;
}

export function ClaimRow({ entry: { claim, index }, article, showSpeaker, showAct, onJump }: Properties) {
  const { say, place, list } = useLanguage();
  const about = claim.about.map(place);
  return (
    <li class="r-claim" data-family={familyOf(claim.act)} {...useMarkState(claimMark(index))}>
      <p class="r-facts">
        {showAct && <strong class="r-act">{say(`act_${claim.act}`)}</strong>}
        {showSpeaker && <span>{claim.speaker ?? say('speaker_unknown')}</span>}
        {about.length > 0 && <span>{say('about', list(about))}</span>}
        {claim.confidence < DOUBTFUL && <span class="r-doubt">{say('doubtful')}</span>}
      </p>
      <Passage article={article} onJump={() => onJump(claimMark(index))}>
        {claim.content.map((span) => textOf(article.text, span)).join(' … ')}
      </Passage>
    </li>
  );
}
