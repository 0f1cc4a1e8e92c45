import * as v from 'valibot';
import { AnnotationSchema } from '../annotation/annotation';
import { StoredArticleSchema } from '../article/stored-article';
import { SpeakerAliasSchema } from '../corrections/alias';
import { CorrectionSchema, VerdictSchema } from '../corrections/correction';
import { BACKUP_BEGINNING, BACKUP_VERSION } from '../formats/backup';
import { isWebAddress } from '../formats/passage-link';
import type { ImportItem } from './import-item';
import { type Importer, invalidItem } from './importer';
import { linesOf } from './lines';
import { parsedJson } from './parsed-json';

const Header = v.object({ readout: v.literal('backup'), version: v.pipe(v.number(), v.maxValue(BACKUP_VERSION)) });
const Line = v.union([
  v.object({ article: StoredArticleSchema }),
  v.object({ annotation: AnnotationSchema }),
  v.object({ correction: CorrectionSchema }),
  v.object({ verdict: VerdictSchema }),
  v.object({ alias: SpeakerAliasSchema }),
]);

/** A Readout backup: everything comes back as it was. */
export const backupImporter: Importer = {
  id: 'readout-backup',
  recognises: (beginning) => beginning.startsWith(BACKUP_BEGINNING),
  async *read(pieces) {
    let number = 0;
    for await (const line of linesOf(pieces)) {
      const value = parsedJson(line);
      if (++number > 1) yield itemOf(value, `line ${number}`);
      else if (!v.is(Header, value)) {
        yield invalidItem('line 1', 'this backup was written by a newer Readout, or is none');
        return;
      }
    }
    if (number === 0) yield invalidItem('line 1', 'the file is empty');
  },
};

function itemOf(value: unknown, where: string): ImportItem {
  const line = v.safeParse(Line, value);
  if (!line.success) return invalidItem(where, line.issues[0].message);
  const { output } = line;
  if ('article' in output) return { kind: 'article', article: output.article };
  if ('annotation' in output) {
    const { annotation } = output;
    return isWebAddress(annotation.target.source)
      ? { kind: 'annotation', annotation }
      : invalidItem(where, 'it has no web address');
  }
  if ('correction' in output) return { kind: 'correction', correction: output.correction };
  return 'verdict' in output ? { kind: 'verdict', verdict: output.verdict } : { kind: 'alias', alias: output.alias };
}
