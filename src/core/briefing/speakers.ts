import type { Claim } from '../claims/claim';
import { grouped } from '../grouped';
import { spansOverlap } from '../text/span';
import { officesIn } from './mentions';
import type { Ministry } from './ministry';
import { type Sentence, sentenceAround } from './passage';
import type { Voice } from './voices';

/**
 * The voices with all that those who speak for a ministry say elsewhere in the article, by name or pronoun, before they
 * are called what they are or after: who said what was found with the claims.
 */
export function withTheirClaims(
  text: string,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  voices: readonly Voice[],
): Voice[] {
  const people = peopleOf(text, claims);
  const spokespersons = spokespersonsOf(sentences, people, voices);
  const bare = spokespersons.size === 0 ? withoutTitle(text, sentences, people, voices) : null;
  if (bare) spokespersons.set(bare.speaker, bare.ministries);
  const further = people.flatMap((claim): Voice[] => {
    const ministries = spokespersons.get(claim.speaker!);
    const span = claim.source[0];
    const sentence = span && sentenceAround(sentences, span);
    if (!ministries || !sentence) return [];
    // Before anybody is known to speak for a ministry only a name is certain: "the spokesperson" may be another's.
    if (span[0] < (voices[0]?.span[0] ?? 0) && !isNamed(text.slice(...span), claim.speaker!)) return [];
    return [
      { span, sentence, ministries, byPerson: true, name: bare?.speaker === claim.speaker ? claim.speaker : null },
    ];
  });
  const offices = ofTheOffice(text, sentences, claims, voices);
  return onePerSentence([...voices, ...further, ...offices]).sort((a, b) => a.span[0] - b.span[0]);
}

/** "The ministry", "the agency", while no other has been named since the last voice. */
function ofTheOffice(
  text: string,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  voices: readonly Voice[],
): Voice[] {
  return claims.flatMap(({ source: [span] }): Voice[] => {
    if (!span || !THE_OFFICE.test(text.slice(...span))) return [];
    const sentence = sentenceAround(sentences, span);
    const last = voices.findLast((voice) => voice.span[1] <= span[0]);
    if (!sentence || !last || OTHER_OFFICE.test(text.slice(last.span[1], span[0]))) return [];
    return [{ span, sentence, ministries: [], byPerson: false, name: null }];
  });
}
const THE_OFFICE =
  /^(?:in its statement, )?the (?:ministry|department|agency|office|statement|communiqué|text|note|release|readout)$/i;
const OTHER_OFFICE =
  /\p{Lu}\p{L}+ (?:Ministry|Department|Agency|Authority|Board|Commission|Bank|Council)|(?:Ministry|Department|Agency) of (?!Foreign|External)|(?:army|police|military|court|party)/u;

/** The claims of people with names. */
export function peopleOf(text: string, claims: readonly Claim[]): readonly Claim[] {
  const people = claims.filter(
    ({ speaker, speakerKind }) => speakerKind === 'person' && speaker !== null && !speaker.startsWith('unnamed'),
  );
  const names = new Set(people.map(({ speaker }) => speaker!));
  const persons = new Set([...names].filter((name) => !isOffice(text, name)));
  return people.filter(({ speaker }) => persons.has(speaker!));
}

/** Whether what seems a name is an office's, or the beginning of one: "Le Quai" d’Orsay. */
function isOffice(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && officesIn(text.slice(at, at + name.length + 40)).some(({ start }) => start < name.length);
}

/** The people whom claims found behind a spokesperson's role or name, and the ministries they may speak for. */
function spokespersonsOf(
  sentences: readonly Sentence[],
  people: readonly Claim[],
  voices: readonly Voice[],
): Map<string, readonly Ministry[]> {
  const bySentence = grouped(people, ({ source: [span] }) => span && sentenceAround(sentences, span)?.start);
  const found = new Map<string, readonly Ministry[]>();
  let speaking: readonly Ministry[] = [];
  for (const voice of voices) {
    if (voice.ministries.length > 0) speaking = voice.ministries;
    if (!voice.byPerson) continue;
    const near = bySentence.get(voice.sentence.start) ?? [];
    const claim = near.find(({ source }) => source.some((span) => spansOverlap(span, voice.span)));
    if (claim && !found.has(claim.speaker!)) found.set(claim.speaker!, speaking);
  }
  return found;
}

/**
 * Who is named without any title where a ministry has spoken, and says something to the press: readers are taken to
 * know who that is.
 */
function withoutTitle(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Claim[],
  voices: readonly Voice[],
): { readonly speaker: string; readonly ministries: readonly Ministry[] } | null {
  const office = voices.find(({ ministries }) => ministries.length > 0);
  if (!office) return null;
  const claim = people.find(({ source, speaker }) => {
    const span = source[0];
    const sentence = span && sentenceAround(sentences, span);
    return (
      sentence &&
      sentence.paragraph <= Math.max(office.sentence.paragraph, 0) + 1 &&
      text.slice(...span!) === speaker &&
      /\s/.test(speaker) &&
      sentences.some((one) => one.text.includes(speaker) && TO_THE_PRESS.test(one.text)) &&
      UNTITLED.test(text.slice(0, text.indexOf(speaker)))
    );
  });
  return claim ? { speaker: claim.speaker!, ministries: office.ministries } : null;
}
const TO_THE_PRESS =
  /\b(?:(?:briefing|presser|(?:press|news|media) conference|reporters|journalists|newsmen)|in a (?:\w+ )?(?:statement|post|tweet|message|video)|on (?:X|Twitter|social media|Telegram))\b/;
const UNTITLED = /(?:^|[.!?”"\n,;:—–]\s*|\b(?:as|that|but|and|when|while)\s+)$/;

const isNamed = (source: string, speaker: string): boolean => source.includes(speaker.split(/\s/).at(-1)!);

/** The first voice of each sentence. */
const onePerSentence = (voices: readonly Voice[]): Voice[] => {
  const first = new Map<number, Voice>();
  for (const voice of voices) if (!first.has(voice.sentence.start)) first.set(voice.sentence.start, voice);
  return [...first.values()];
};
