import type { Act } from '../acts';
import { isAdverb } from '../lexicon/closed-class';
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { CUE_VERBS } from '../lexicon/cue-verbs';
import { CONTENT_RULES } from './content-rules';

/** What the speaker does: the cue's verb or noun says it first, the content may make it more definite. */
export function typeAct(cue: string, content: string): Act {
  const verb = actOfCue(cue);
  const words = `${cue}|${content}`;
  return CONTENT_RULES.find((rule) => rule.from.includes(verb) && rule.pattern.test(words))?.act ?? verb;
}

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
