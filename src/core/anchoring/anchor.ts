import type { Span } from '../text/span';

/** How an anchor was found, from the surest to the least sure. */
export type AnchorMethod = 'position' | 'exact' | 'folded' | 'approximate';

/**
 * Where an annotation's words are in the text as it is now. `moved` is found, but with a lower confidence;
 * `lost` is not found well enough to be shown: better lost than on the wrong words.
 */
export type Anchor =
  | {
      readonly state: 'anchored' | 'moved';
      readonly span: Span;
      readonly confidence: number;
      readonly method: AnchorMethod;
    }
  | { readonly state: 'lost' };

export type AnchorState = Anchor['state'];
