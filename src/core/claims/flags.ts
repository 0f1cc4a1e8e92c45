import type { ClaimFlag } from './claim';

const PATTERNS: readonly (readonly [ClaimFlag, RegExp])[] = [
  ['negated', /\b(?:not|never|no|nobody|none|neither|nor|cannot|without)\b|n['’]t\b/i],
  [
    'future',
    /\b(?:will|shall|won['’]t|going to|(?:is|are|was|were) (?:to|due to|set to|scheduled to|expected to)|would (?:visit|host|attend|travel|hold|meet|take place|begin|continue))\b/i,
  ],
  ['hypothetical', /\b(?:if|unless|would have|could have|in case|in the event|provided that|were .{1,30} to)\b/i],
];

/** Negation, future and condition, as far as the words of a claim show them. */
export const flagsOf = (content: string): ClaimFlag[] =>
  PATTERNS.filter(([, p]) => p.test(content)).map(([flag]) => flag);
