import type { Attribution } from '../attribution';
import type { ReadBlock } from '../reading';
import { joined, withoutPreposition, withThat } from './content';
import { withAdverbs, withAuxiliaries, withClitic, withItsParticle, withStrength } from './cue';
import { endedWithClause } from './end-with-clause';
import { withItsVerb, withJoinedVerb, withLightVerbs, withVerbParticle } from './report';
import { withoutAdverbs, withoutAside, withoutAuxiliary, withoutDateline } from './source';

/**
 * Where the spans that the network found begin and end, as far as a word beside them tells. Reports of briefings and
 * other news are annotated by conventions of their own: in other news the cue has its adverbs and prepositions and the
 * content its "that". Each rule was tried on PolNeAR's training articles first, and stays for what it gained there.
 */
export function edged<Found extends Attribution>(
  text: string,
  block: ReadBlock,
  found: readonly Found[],
  diplomatic: boolean,
): Found[] {
  const plain = found.map((attribution) => {
    const itsOwn = withAuxiliaries(block, withItsParticle(text, withoutAuxiliary(block, attribution)));
    return endedWithClause(block, itsOwn);
  });
  const kind = diplomatic ? asReport(text, block, plain) : plain.map((one) => asOtherNews(text, block, one));
  return kind.map((attribution) => withClitic(text, attribution));
}

const asReport = <Found extends Attribution>(text: string, block: ReadBlock, found: readonly Found[]): Found[] =>
  withJoinedVerb(block, withLightVerbs(block, found)).map((attribution) =>
    withoutDateline(text, block, withVerbParticle(block, withItsVerb(text, withStrength(text, attribution)))),
  );

function asOtherNews<Found extends Attribution>(text: string, block: ReadBlock, found: Found): Found {
  const source = withoutAside(text, withoutAdverbs(block, found));
  const content = joined(block, withThat(block, source));
  return withoutPreposition(text, withAdverbs(block, content));
}
