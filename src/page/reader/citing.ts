import { citationOf } from '../../core/formats/citation';
import type { ExportEntry } from '../../core/formats/format';

/** Puts a quotation with its source on the clipboard. Must be called straight from a press. */
export async function citing(document: Document, entry: ExportEntry): Promise<void> {
  const text = citationOf(entry);
  const { clipboard } = document.defaultView!.navigator as { clipboard?: Clipboard };
  try {
    if (!clipboard) throw new Error('no clipboard without https');
    await clipboard.writeText(text);
  } catch (error) {
    // Pages without https have no such clipboard, and a page's policy may refuse it; the old way asks nobody.
    if (!copiedTheOldWay(document, text)) throw error;
  }
}

function copiedTheOldWay(document: Document, text: string): boolean {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // On the window, in capture: before the page's own handlers, which add words of theirs to what is copied.
  const view = document.defaultView!;
  view.addEventListener('copy', copy, { capture: true });
  const isDone = document.execCommand('copy');
  view.removeEventListener('copy', copy, { capture: true });
  return isDone;
}
