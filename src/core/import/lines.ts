/** Longer lines are cut off: nothing of ours is. */
const LONGEST = 32 * 1024 * 1024;

/** The lines of a text that comes in pieces, without their line feeds; empty ones are left out. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    begun = (begun + lines[0]).slice(0, LONGEST);
    for (const line of lines.slice(1)) {
      if (begun.trim()) yield begun;
      begun = line;
    }
  }
  if (begun.trim()) yield begun;
}
