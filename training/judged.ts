import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block } from '../src/core/article/article';
import { articleFromText } from '../src/core/article/from-text';
import { readBlock } from '../src/core/claims/reading';
import { taggedAttributions } from '../src/core/claims/tagger/attributions';
import { type Evidence, LEAST_MARGIN, marginOf } from '../src/core/claims/tagger/margin';
import { loadModel } from '../src/core/claims/tagger/model';
import { isDiplomatic } from '../src/core/claims/tagger/register';
import { tidied } from '../src/core/claims/tidy';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
}
type Score = (gold: unknown, found: unknown) => { linked: { p: number } };

/** An attribution that the network found, and whether a person found it too. */
export interface Judged {
  readonly diplomatic: boolean;
  readonly evidence: Evidence;
  readonly right: boolean;
}

/**
 * Everything a model finds in articles that it was not trained on, judged by SCORER (score-claims.mjs): right is what
 * links. With `shown`, only what a reader would be shown.
 */
export async function judgedBy(
  [modelPath = '', scorerPath = '', ...goldPaths]: readonly string[],
  shown: boolean,
): Promise<Judged[]> {
  const model = loadModel(readFileSync(modelPath));
  const { score } = (await import(resolve(scorerPath))) as { score: Score };
  return goldPaths.flatMap(readLines).flatMap((gold) => {
    const diplomatic = isDiplomatic(gold.text);
    return (gold.blocks ?? articleFromText(gold.text).blocks).flatMap((block) => {
      const read = readBlock(gold.text, [block.start, block.end], block.kind);
      const found = taggedAttributions(model, read, diplomatic)
        .map((attribution) => ({ ...attribution, certainty: marginOf(attribution.evidence) }))
        .filter(({ certainty }) => !shown || certainty >= LEAST_MARGIN);
      return (diplomatic ? tidied(read, found) : found).map(({ certainty: _certainty, evidence, ...spans }) => {
        const claims = [{ source: spans.source, cue: spans.cue, content: spans.content }];
        return { diplomatic, evidence, right: score([gold], [{ id: gold.id, claims }]).linked.p > 0 };
      });
    });
  });
}

const readLines = (path: string): Gold[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
