/** The attributes by which an element says itself that it is hidden. */
export const HIDING = ['hidden', 'aria-hidden', 'style'] as const;
export type Hiding = (typeof HIDING)[number];

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an attribute hides its element by this value. What the browser's own search finds and opens is not hidden. */
export function hides(attribute: Hiding, value: string | null): boolean {
  switch (attribute) {
    case 'hidden':
      return value !== null && value.toLowerCase() !== 'until-found';
    case 'aria-hidden':
      return value === 'true';
    case 'style':
      return HIDDEN_STYLE.test(value ?? '');
  }
}
