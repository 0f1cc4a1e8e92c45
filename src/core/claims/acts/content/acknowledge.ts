import { phrases } from './phrases';

/** That something is so, though one would rather not say it. */
export const ACKNOWLEDGES = phrases`
  ^[“"']?(?:yes\b|we |i )?(?:can )?(?:confirm|acknowledge|admit)
  ^[“"']yes\b
  (?:we are|we['’]re|it was|it is|was|were|are) (?:of course )?aware of
  (?:has|have|had|we['’]ve) seen (?:the )?reports
  (?:it )?(?:is|was) true that\b
  (?<!(?:no|any|grave|historic|strategic) )mistakes?\b(?!.{0,20}\b(?:would|will)\b)
  errors\b
  (?:took|take|takes) (?:full )?responsibility
  should have (?:told|known|been)
  did (?:take place|meet|receive|have|happen)\b
  indeed been\b
  had differences
  had been a delay
  had confirmed
  recogni[sz]ed (?:the|that)
  learned of the problem
  cannot at present
`;
