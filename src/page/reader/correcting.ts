import { describeSpan } from '../../core/anchoring/describe';
import type { Annotation, KeptClaim } from '../../core/annotation/annotation';
import { type ArticleId, articleIdOf } from '../../core/article/article-id';
import { ACTS } from '../../core/claims/acts';
import { sourceWordsOf } from '../../core/claims/aliased';
import type { Claim } from '../../core/claims/claim';
import type { AliasReach, SpeakerAlias } from '../../core/corrections/alias';
import type { Correction } from '../../core/corrections/correction';
import { hull, type Span, textOf } from '../../core/text/span';
import type { ArticleMark } from '../marks/marks';
import type { PageMarks } from '../marks/page-marks';
import type { SaveOutcome } from '../reader-actions';
import type { Selected } from '../selection/selected';
import type { Hand } from '../selection/watch-selection';
import type { Correcting, Placement, SpeakerReach } from '../ui/view';
import type { Workplace } from './workplace';

interface Workshop extends Workplace {
  readonly save: (annotation: Annotation) => Promise<SaveOutcome>;
  readonly keptFrom: (mark: ArticleMark) => Annotation | null;
  readonly placementOf: (span: Span, hand: Hand) => Placement;
}

type ClaimMark = ArticleMark & { readonly kind: 'claim' };

/** Correcting claims. */
export interface Corrector {
  of(mark: ClaimMark): Correcting;
  /** While other words are chosen for a claim, what is selected is for that: then true. */
  choose(selected: Selected, hand: Hand): boolean;
}

/**
 * What the reader says against a claim is kept with the article and with the annotation that was made from the claim,
 * and can be taken back as one.
 */
export function createCorrecting(workshop: Workshop): Corrector {
  const { ui, actions, source, preferences, marks, save, keptFrom, placementOf } = workshop;

  const describe = (span: Span) => {
    const { text, blocks } = marks().found.article;
    return describeSpan(text, span, blocks);
  };
  const correct = async (
    mark: ClaimMark,
    corrected: readonly Correction['corrected'][],
    amended: (annotation: Annotation) => Annotation,
    alias: SpeakerAlias | null = null,
  ) => {
    if (corrected.length === 0) return ui.close();
    const at = new Date().toISOString();
    const selector = describe(hull(mark.claim.content)!);
    const article = articleIdOf(source);
    const corrections = corrected.map((one) => ({ id: crypto.randomUUID(), article, selector, corrected: one, at }));
    const kept = keptFrom(mark);
    await actions.correct(corrections);
    const replaced = alias && (await actions.keepAlias(alias, article));
    const saved = kept && (await save(amended(kept)));
    ui.close();
    ui.offerUndo({
      message: preferences().language.say('corrected'),
      undo: async () => {
        await actions.withdraw(corrections);
        if (replaced) await actions.keepAlias(replaced, article);
        else if (alias) await actions.forgetAlias(alias, article);
        if (kept && saved?.kind === 'saved') await save({ ...kept, revision: saved.annotation.revision });
      },
    });
  };

  /** That the words of a claim's source stand for a speaker as far as the reader chose. */
  const aliasOf = ({ claim }: ClaimMark, speaker: string | null, reach: SpeakerReach): SpeakerAlias | null => {
    const { found, analysis } = marks();
    const words = sourceWordsOf(found.article.text, claim);
    const reaching = reachOf(reach, articleIdOf(source), analysis.briefing.ministry);
    return words !== null && speaker !== null && reaching !== null
      ? { words, speaker, reach: reaching, at: new Date().toISOString() }
      : null;
  };

  /** The claim that other words are being chosen for, as long as the page says so. */
  let chosenFor: ClaimMark | null = null;
  const words = (mark: ClaimMark, span: Span | null, placement: Placement) => {
    chosenFor = mark;
    ui.show({ kind: 'words', cancel: ui.close, use: span && (() => useWords(mark, span)) }, placement);
  };
  const useWords = (mark: ClaimMark, span: Span) => {
    const selector = describe(span);
    return correct(mark, [{ kind: 'span', selector }], (annotation) => ({
      ...annotation,
      target: { ...annotation.target, selector },
    }));
  };

  return {
    of: (mark) => ({
      act: mark.claim.act,
      speaker: mark.claim.speaker,
      speakers: speakersIn(marks().analysis.claims),
      source: sourceIn(marks(), mark.claim),
      change: ({ act, speaker, reach }) =>
        correct(
          mark,
          [
            ...(act === mark.claim.act ? [] : [{ kind: 'act', act } as const]),
            ...(speaker === mark.claim.speaker ? [] : [{ kind: 'speaker', speaker } as const]),
          ],
          withClaim((claim) => ({ ...claim, act, speaker, cameo: ACTS[act].cameo })),
          aliasOf(mark, speaker, reach),
        ),
      notAClaim: () =>
        correct(
          mark,
          [{ kind: 'not-a-claim' }],
          withClaim(() => null),
        ),
      chooseWords: () => words(mark, null, placementOf(hull(mark.spans)!, 'command')),
    }),
    choose(selected, hand) {
      if (chosenFor === null || ui.showing()?.kind !== 'words') return false;
      if (selected.kind === 'words') words(chosenFor, selected.span, placementOf(selected.span, hand));
      return true;
    },
  };
}

/** The source of a claim as the reader is asked about it; null where its words can name nobody. */
function sourceIn({ found: { article }, analysis }: PageMarks, claim: Claim): Correcting['source'] {
  if (sourceWordsOf(article.text, claim) === null) return null;
  const words = claim.source.map((span) => textOf(article.text, span)).join(' ');
  return { words, ministry: analysis.briefing.ministry };
}

function reachOf(reach: SpeakerReach, article: ArticleId, ministry: string | null): AliasReach | null {
  switch (reach) {
    case 'claim':
      return null;
    case 'article':
      return { of: 'article', article };
    case 'ministry':
      return ministry === null ? null : { of: 'ministry', ministry };
    case 'everywhere':
      return { of: 'everywhere' };
  }
}

const withClaim =
  (change: (claim: KeptClaim) => KeptClaim | null) =>
  (annotation: Annotation): Annotation => ({ ...annotation, claim: annotation.claim && change(annotation.claim) });

const speakersIn = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.flatMap(({ speaker }) => speaker ?? []))].sort((a, b) => a.localeCompare(b));
