/** Where a key leads in a list of `count` entries from the one at `at` (-1: from none); null for a key that leads nowhere. */
export function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Hears keys for a list: moves the focus among the elements inside it that `entries` selects. To be given to what holds
 * them; keys in fields keep their own meaning.
 */
export const walkWithKeys =
  (entries: string) =>
  (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (target.matches('input, textarea, select')) return;
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(entries)];
    const next = stepTo(
      event.key,
      all.findIndex((entry) => entry.matches(':focus')),
      all.length,
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
