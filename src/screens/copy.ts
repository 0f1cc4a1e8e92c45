/** Puts text on the clipboard. Must be called straight from a press. */
export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
