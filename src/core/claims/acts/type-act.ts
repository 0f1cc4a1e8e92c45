import type { Act } from '../acts';
import { isAdverb } from '../lexicon/closed-class';
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { CUE_VERBS } from '../lexicon/cue-verbs';
import { CUE_RULES } from './cue-rules';
import { judgeAct } from './judge';
import { subjectOf } from './subject';

/**
 * What the speaker does: the cue says it first; where the cue leaves it open, the content does. `ownState` is the code of
 * the state that the speaker speaks for, where that is known.
 */
export function typeAct(cue: string, content: string, ownState: string | null = null): Act {
  return actByCue(cue, content, ownState) ?? judgeAct(cue, content, ownState);
}

/** The act that a cue performs by itself; none where it leaves it open. */
export function actByCue(cue: string, content: string, ownState: string | null = null): Act | undefined {
  const words = cue.toLowerCase();
  return CUE_RULES.find(
    (rule) =>
      rule.cue.test(words) &&
      (rule.content?.test(content) ?? true) &&
      (rule.toCounterpart === undefined || isToCounterpart(content, ownState)),
  )?.act;
}

const isToCounterpart = (content: string, ownState: string | null): boolean =>
  ownState !== null && subjectOf(content, ownState) === 'other';

/** The act of the last lexicon word of a cue; a noun cue ("expressed concern") by its noun. */
export function actOfCue(cue: string): Act {
  const words = cue
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => !isAdverb(w));
  const nouns = words.map((w) => CUE_NOUNS.get(w)).filter((a) => a !== undefined);
  if (nouns.length > 0 && words.length > 1) return nouns.at(-1)!;
  for (let i = words.length - 1; i >= 0; i--) {
    const entry = CUE_VERBS.get(words[i]!)?.find(({ particles }) => particles.every((p, n) => words[i + 1 + n] === p));
    if (entry) return entry.act;
  }
  return nouns.at(-1) ?? 'state';
}
