import { type Mention, mentionsIn, namesOf } from './mentions';

/** Where a claim stands, as far as it tells what the claim is about. */
export interface AboutContext {
  /** The sentence around the claim, and its paragraph up to it. */
  readonly sentence: string;
  readonly paragraph: string;
  readonly speakerState: string | null;
  /** Whether the speaker speaks for that state: its own name is then no matter of the claim. */
  readonly isOfficial: boolean;
  /** What the claim before this one was about. */
  readonly before: readonly string[];
}

/**
 * The addressee and the states or organisations that a claim concerns: those named in its content; else those of its
 * sentence, its paragraph, the claim before. The speaker's own state counts only where an outsider speaks.
 */
export function aboutOf(content: string, context: AboutContext): string[] {
  for (const words of [content, context.sentence, context.paragraph]) {
    const names = namesOf(mentionsIn(words).filter((m) => !isOwn(m, context)));
    if (names.length > 0) return names;
  }
  return context.before.filter((name) => !(context.isOfficial && name === context.speakerState));
}

const isOwn = (mention: Mention, { speakerState, isOfficial }: AboutContext): boolean =>
  isOfficial && mention.type === 'state' && mention.state.code === speakerState;
