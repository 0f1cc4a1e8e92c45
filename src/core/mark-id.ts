/** What a claim's mark is called in messages between the page and the screens: by its place among the claims. */
export const claimMark = (index: number): string => `claim:${index}`;

/** What a key point's mark is called: by its place among the key points. An annotation's mark has the annotation's id. */
export const keyPointMark = (index: number): string => `key-point:${index}`;
