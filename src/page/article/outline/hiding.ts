/** The attributes by which an element says itself that it is hidden. */
export const HIDING = ['hidden', 'aria-hidden', 'style'] as const;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether an attribute with this value hides its element; null where the element has no such attribute. */
export function hides(attribute: (typeof HIDING)[number], value: string | null): boolean {
  if (value === null || attribute === 'hidden') return value !== null;
  return attribute === 'style' ? HIDDEN_STYLE.test(value) : value === 'true';
}
