import { phrases } from './phrases';

/** What a side would do if the other wants it. */
export const OFFERS = phrases`
  (?:ready|willing|prepared|readiness|willingness)\b(?: and \w+)? (?:to|for)\b
  readiness of
  (?:we|they)['’]re (?:ready|willing)
  open to\b
  doors?\b.{0,25}\bopen\b
  stands? ready
  (?:happy|glad) to\b
  offer(?:s|ed|ing)? (?:to|a|all|its|our)\b
  at the disposal
  good offices
  invitation (?:stands|is|remains)
  would facilitate
  looked at with sympathy
  propos(?:es|ed|ing) (?:a|to|that|the)\b
  if (?:both|the two|either|it was requested|requested|asked|the \S+ hosts)
`;
