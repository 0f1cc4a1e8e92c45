import type { Kept } from '../layout/lay-out';
import { containerOf, isProse } from './weigh';

/**
 * The text once: pages hold the same words for each width of screen, and show one of them. Where a run of lines is a
 * repetition, and has a sentence in it, the run that the page shows stays, or else the first.
 */
export function withoutRepeats(kept: readonly Kept[]): readonly Kept[] {
  const firstWith = new Map<string, number>();
  const dropped = new Set<number>();
  for (let i = 0; i < kept.length; ) {
    const run: number[] = [];
    for (; i < kept.length && isRepeat(kept, firstWith.get(textOf(kept[i]!)), i); i++) run.push(i);
    const spoken = run.find((at) => isParagraph(kept[at]!));
    if (spoken !== undefined) {
      const earlier = run.map((at) => firstWith.get(textOf(kept[at]!))!);
      const swap = !isShown(kept[firstWith.get(textOf(kept[spoken]!))!]!) && isShown(kept[spoken]!);
      for (const at of swap ? earlier : run) dropped.add(at);
    }
    if (i < kept.length && !firstWith.has(textOf(kept[i]!))) firstWith.set(textOf(kept[i]!), i);
    i++;
  }
  return dropped.size === 0 ? kept : kept.filter((_, at) => !dropped.has(at));
}

/** Side by side, the same words are said twice. */
const isRepeat = (kept: readonly Kept[], first: number | undefined, at: number): boolean =>
  first !== undefined && containerOf(kept[first]!.piece) !== containerOf(kept[at]!.piece);

/** Short lines come again in their own right: a question put to several people, a label. */
const isParagraph = ({ piece }: Kept): boolean => piece.text.length >= 100 && isProse(piece);

const textOf = ({ piece }: Kept): string => piece.text;

/** Whether a reader can see it; a document that is in no window shows nothing, and then all of it counts. */
function isShown({ piece }: Kept): boolean {
  const { element } = piece.box;
  return !element.ownerDocument.defaultView || (element.checkVisibility?.() ?? true);
}
