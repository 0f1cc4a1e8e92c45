import { type Mention, mentionsIn, namesOf } from './mentions';

/**
 * The addressee and the states or organisations that a claim concerns: those named in its content, without the
 * speaker's own state unless it is the only one. Where none is named, the last that the text spoke of.
 */
export function aboutOf(content: string, speakerState: string | null, before: readonly string[]): string[] {
  const named = namesOf(mentionsIn(content).filter((m) => !isOwn(m, speakerState)));
  return named.length > 0 ? named : [...before];
}

const isOwn = (mention: Mention, state: string | null): boolean =>
  mention.type === 'state' && mention.state.code === state;
