import { type Annotation, noteOf, tagsOf } from '../../core/annotation/annotation';
import { familyOf } from '../../core/claims/acts';
import { type Claim, DOUBTFUL } from '../../core/claims/claim';
import type { KeyPoint } from '../../core/keypoints/key-point';
import { Button } from '../../kit/button';
import { useLanguage } from '../../kit/speech';
import type { ArticleMark, Placed } from '../marks';
import { Trouble } from './trouble';
import { useTask } from './use-task';
import type { CardView } from './view';

/** What is known of the words the reader pointed at: a claim, a key point, an annotation, or several of them. */
export function Card({ view, onClose }: { view: CardView; onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <section class="p-card" aria-label={say('card')}>
      <div class="p-close">
        <Button look="quiet" icon="close" label={say('close')} onPress={onClose} />
      </div>
      {view.marks.map((mark) => (
        <Section key={mark.id} mark={mark} view={view} />
      ))}
    </section>
  );
}

function Section({ mark, view }: { mark: ArticleMark; view: CardView }) {
  switch (mark.kind) {
    case 'claim':
      return (
        <Keepable mark={mark} view={view}>
          <ClaimFacts claim={mark.claim} />
        </Keepable>
      );
    case 'key-point':
      return (
        <Keepable mark={mark} view={view}>
          <KeyPointFacts keyPoint={mark.keyPoint} />
        </Keepable>
      );
    case 'annotation':
      return <Kept placed={mark.placed} view={view} />;
  }
}

function ClaimFacts({ claim }: { claim: Claim }) {
  const { say, place, list, percent } = useLanguage();
  return (
    <dl class="p-facts">
      <dt class="k-hidden">{say('speaker')}</dt>
      <dd class="p-speaker" dir="auto">
        {claim.speaker ?? say('speaker_unknown')}
      </dd>
      <dt class="k-hidden">{say('act')}</dt>
      <dd class="k-row" data-family={familyOf(claim.act)}>
        <span class="k-family" aria-hidden="true" />
        {say(`act_${claim.act}`)}
      </dd>
      {claim.about.length > 0 && <dd>{say('about', list(claim.about.map(place)))}</dd>}
      <dd class="p-soft">{say(`quoted_${claim.quoted}`)}</dd>
      {claim.confidence < DOUBTFUL && <dd class="p-doubt">{say('doubtful_at', percent(claim.confidence))}</dd>}
    </dl>
  );
}

function KeyPointFacts({ keyPoint }: { keyPoint: KeyPoint }) {
  const { say } = useLanguage();
  return (
    <div class="p-facts">
      <p class="p-speaker">{say('key_point')}</p>
      <p class="p-soft">{say(`key_points_${keyPoint.origin}`)}</p>
      {keyPoint.origin === 'published' && keyPoint.evidence.length === 0 && (
        <p class="p-doubt">{say('key_point_unsupported')}</p>
      )}
    </div>
  );
}

interface KeepableProperties {
  readonly mark: ArticleMark;
  readonly view: CardView;
  readonly children: preact.ComponentChildren;
}

/** What the engine found, with the one click that keeps it. */
function Keepable({ mark, view, children }: KeepableProperties) {
  const { say } = useLanguage();
  const task = useTask();
  const kept = view.keptFrom(mark);
  return (
    <div class="p-section">
      {children}
      <div class="k-row">
        {kept ? (
          <>
            <span class="p-soft" role="status">
              {say('kept')}
            </span>
            <Button look="quiet" icon="edit" onPress={() => view.edit(kept)}>
              {say('note')}
            </Button>
          </>
        ) : (
          <Button look="primary" disabled={task.state.kind === 'busy'} onPress={() => task.run(() => view.keep(mark))}>
            {say(task.state.kind === 'busy' ? 'saving' : 'keep')}
          </Button>
        )}
      </div>
      <Trouble task={task} />
    </div>
  );
}

/** What the reader kept here. */
function Kept({ placed: { annotation, anchor }, view }: { placed: Placed; view: CardView }) {
  const { say } = useLanguage();
  const task = useTask();
  return (
    <div class="p-section" data-colour={annotation.colour}>
      <Written annotation={annotation} />
      {anchor.state === 'moved' && <p class="p-doubt">{say('anchor_moved')}</p>}
      <div class="k-row">
        <Button icon="edit" onPress={() => view.edit(annotation)}>
          {say('edit')}
        </Button>
        <Button
          look="quiet"
          icon="delete"
          label={say('delete')}
          onPress={() => task.run(() => view.remove(annotation))}
        />
      </div>
      <Trouble task={task} />
    </div>
  );
}

function Written({ annotation }: { annotation: Annotation }) {
  const { say } = useLanguage();
  const tags = tagsOf(annotation);
  return (
    <>
      <p class="p-note" dir="auto">
        {noteOf(annotation) || <span class="p-soft">{say('note_none')}</span>}
      </p>
      {tags.length > 0 && (
        <ul class="k-row" aria-label={say('tags')}>
          {tags.map((tag) => (
            <li key={tag} class="p-tag" dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
