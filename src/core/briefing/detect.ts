import type { Article } from '../article/article';
import type { Claim } from '../claims/claim';
import { spansOverlap } from '../text/span';
import type { Briefing, Signal } from './briefing';
import { dayOf } from './day';
import { ministriesOf, ministryOf } from './home';
import { likenessesOf } from './look-alikes';
import { occasionIn } from './occasion';
import { ownStatement } from './own-site';
import { type Sentence, sentencesOf } from './passage';
import { shareOf } from './share';
import { peopleOf, withTheirClaims } from './speakers';
import { introductionsIn, isTranscript } from './transcript';
import { type Voice, voicesIn } from './voices';

/** How far into an article its news is told. */
const LEAD = 3;

/** How much it says that a ministry is the source, by the paragraph in which it first is. */
const LEADING = [2.5, 2.5, 1.5];

/** Decides whether an article reports a ministry's briefing, with the signals that speak for and against it. */
export function detectBriefing(article: Article, claims: readonly Claim[]): Briefing {
  const sentences = sentencesOf(article);
  const own = ownStatement(article, sentences);
  const voices = voicesOf(article, sentences, claims, own ? [own] : []);
  const ministries = ministriesOf(article, voices);
  const occasion = occasionIn(textOf(sentences));
  const signals = [
    ...spokenFor(article, claims, voices, ministries[0] ?? null, own !== null),
    ...(occasion ? [{ name: 'occasion', weight: 0.7, detail: { occasion } }] : []),
    ...likenessesOf(article),
  ];
  const score = probability(signals);
  const isBriefing = score >= 0.5 && ministries.length > 0;
  return {
    isBriefing,
    kind: !isBriefing ? 'none' : isTranscript(article) ? 'transcript' : 'report',
    score,
    ministry: isBriefing ? ministries[0]! : null,
    ministries: isBriefing ? ministries : [],
    spokesperson: isBriefing ? spokespersonOf(article, claims, voices, ministries[0]!) : null,
    occasion: isBriefing ? occasion : null,
    date: isBriefing ? dayOf(article, sentences, voices) : null,
    signals,
  };
}

/** Whoever speaks for a ministry: as the sentences say it, as the claims found it, and as a transcript or a site tells. */
function voicesOf(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  own: readonly Voice[],
): Voice[] {
  const sources = claims.flatMap(({ source }) => source);
  const said = voicesIn(sentences, article.published, sources);
  const introduced = isTranscript(article) ? introductionsIn(sentences) : [];
  const known = [...own, ...introduced, ...said].sort((a, b) => a.span[0] - b.span[0]);
  return withTheirClaims(article.text, sentences, claims, known);
}

/** Without any signal an article is hardly a briefing. */
const BIAS = -3;

const probability = (signals: readonly Signal[]): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, { weight }) => sum + weight, BIAS)));

/** What speaks for a briefing: that a ministry is the source of the news, and goes on to be. */
function spokenFor(
  article: Article,
  claims: readonly Claim[],
  voices: readonly Voice[],
  main: string | null,
  isOwn: boolean,
): Signal[] {
  const signals: Signal[] = [];
  if (isOwn) signals.push({ name: 'own-site', weight: 2 });
  const lead = voices.find(({ sentence, ministries }) => sentence.paragraph < LEAD && ministries.length > 0);
  if (lead) signals.push(at('ministry-leads', LEADING[Math.max(0, lead.sentence.paragraph)]!, lead));
  else if (voices.length > 0) signals.push({ name: 'ministry-comes-late', weight: -1.5 });
  const person = voices.find(({ byPerson, ministries }) => byPerson && ministries.length > 0);
  if (person) signals.push(at('spokesperson', 1.2, person));
  const headline = voices.find(({ sentence, ministries }) => sentence.kind === 'headline' && ministries.length > 0);
  if (headline) signals.push(at('headline', 0.5, headline));
  const paragraphs = new Set(voices.map(({ sentence }) => sentence.paragraph)).size;
  if (paragraphs > 1)
    signals.push({ name: 'taken-up', weight: Math.min(paragraphs - 1, 4) * 0.3, detail: { paragraphs } });
  if (voices.length > 0 && !isOwn) signals.push(shareOf(article, claims, voices, main));
  return signals;
}

const at = (name: string, weight: number, { span: [start, end] }: Voice): Signal => ({ name, weight, start, end });

/** Whoever is named most as the one who speaks for the main ministry; else whom its claims give its role to. */
function spokespersonOf(
  article: Article,
  claims: readonly Claim[],
  voices: readonly Voice[],
  main: string,
): string | null {
  const counts = new Map<string, number>();
  let speaking: string | null = main;
  const roles: Voice[] = [];
  for (const voice of voices) {
    // Where a role alone is named, its ministry is the one that spoke before.
    if (voice.ministries.length > 0) speaking = ministryOf(article, voice);
    if (voice.name && !isHeadlinesOwn(article, voice))
      counts.set(voice.name, (counts.get(voice.name) ?? 0) + (speaking === main ? OWN : 1));
    else if (voice.byPerson && speaking === main) roles.push(voice);
  }
  const [named] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return named?.[0] ?? resolvedFrom(peopleOf(article.text, claims), roles);
}
/** Headlines write all their words like names: "Spokesperson Slams Joint Drill". A name comes again. */
function isHeadlinesOwn({ text }: Article, { sentence, span, name }: Voice): boolean {
  if (sentence.kind !== 'headline' || !name || sentence.text.indexOf(name) < span[0] - sentence.start) return false;
  return !text.slice(sentence.start + sentence.text.length).includes(name.split(/\s/).at(-1)!);
}

/** Another ministry's spokesperson is the article's only where it names no other. */
const OWN = 100;

/** The person whom claims found behind a role: "the spokesman said … Dr Doe went on to say …". */
function resolvedFrom(people: readonly Claim[], roles: readonly Voice[]): string | null {
  const claim = people.find(({ source }) => source.some((span) => roles.some((role) => spansOverlap(span, role.span))));
  return claim?.speaker ?? null;
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');
