import { type Mention, mentionsIn, namesOf } from './mentions';

/** Where a claim stands, as far as it tells what the claim is about. */
export interface AboutContext {
  /** The sentence around the claim, its paragraph up to it, and the paragraph before. */
  readonly sentence: string;
  readonly paragraph: string;
  readonly paragraphBefore: string;
  readonly headline: string;
  /** The state whose ministry briefs. */
  readonly home: string | null;
  readonly speakerState: string | null;
  /** The organisation that speaks, by the name that claims have it by; null where none does. */
  readonly speakingBody: string | null;
  /** Whether the speaker speaks for that state: its own name is then no matter of the claim. */
  readonly isOfficial: boolean;
  /** What the claim before this one was about; empty where that one is further away than the paragraph before. */
  readonly before: readonly string[];
}

/**
 * The addressee and the states or organisations that a claim concerns: those named in its content; else those of its
 * sentence or of its paragraph; else the article's matter as far as what stands right before goes on with it. An
 * organisation alone is named beside the state that the matter concerns. The speaker's own side counts only where an
 * outsider speaks: an analyst, the opposition or a resident speaks of the state that briefs too, and of it alone where
 * nothing near names another. So does who speaks for a state where no foreign ministry is heard.
 */
export function aboutOf(content: string, context: AboutContext): string[] {
  const named = (words: string): string[] => namesOf(mentionsIn(words).filter((m) => !isOwn(m, context)));
  const inContent = named(content);
  if (inContent.some(isState)) return inContent;
  const { home, speakerState } = context;
  if (home && speakerState && home !== speakerState) return [...new Set([...inContent, home])];
  const nearby = [context.sentence, context.paragraph].map(named);
  const nearest =
    nearby.find((names) => names.some(isState)) ?? (inContent.length > 0 ? undefined : nearby.find(isAny));
  const isHomeAffair = speakerState !== null && !context.isOfficial && inContent.length === 0;
  if (isHomeAffair && !nearest) return [speakerState];
  const around = nearest ?? carriedOn(named(context.headline), named(context.paragraphBefore), context);
  if (inContent.length > 0) return [...new Set([...inContent, ...around.filter(isState)])];
  const isOfHome = speakerState === null && home !== null && !around.includes(home);
  if (isOfHome && !nearest) return [home];
  const states = around.filter(isState);
  const kept = states.length > 0 ? states : around;
  return isOfHome ? [...kept.slice(0, 1), home] : kept;
}

const isAny = (names: readonly string[]): boolean => names.length > 0;
const isState = (name: string): boolean => /^[A-Z]{2}$/.test(name) && !NO_STATES.has(name);

/** Organisations whose short names look like codes of states. */
const NO_STATES: ReadonlySet<string> = new Set(['UN', 'EU', 'G7']);

function carriedOn(headline: readonly string[], previous: readonly string[], context: AboutContext): string[] {
  const before = context.before.filter((name) => !(context.isOfficial && name === context.speakerState));
  const goesOn = headline.filter((name) => previous.includes(name) || before.includes(name));
  const atHome = context.speakerState ?? context.home;
  const candidates = [goesOn, before, headline, previous, atHome ? [atHome] : []];
  return [...(candidates.find((names) => names.length > 0) ?? [])];
}

const isOwn = (mention: Mention, { speakerState, speakingBody, isOfficial }: AboutContext): boolean =>
  (mention.type === 'organisation' && mention.name === speakingBody) ||
  (isOfficial &&
    (mention.type === 'state' ? mention.state.code : mention.type === 'place' ? mention.code : mention.name) ===
      speakerState);
