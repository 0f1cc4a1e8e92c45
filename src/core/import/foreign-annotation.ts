import * as v from 'valibot';
import { ANNOTATION_SCHEMA, type Annotation, AnnotationSchema, bodiesOf } from '../annotation/annotation';
import { isWebAddress } from '../formats/passage-link';
import { derivedId } from './derived-id';

/** What other programs keep of a highlight. */
export interface ForeignHighlight {
  readonly source: string;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** Longer quotations and notes are not taken over: no reader made them. */
const LONGEST = 100_000;

/**
 * A highlight of another program as an annotation of ours, or why it cannot be one. The same highlight gets the same id
 * every time, so that importing a file twice brings nothing twice. Where in the article it stands is not known: its
 * words say it.
 */
export function annotationFrom(foreign: ForeignHighlight, now: string): Annotation | string {
  const exact = foreign.exact.trim();
  if (!exact) return 'it has no quotation';
  if (exact.length > LONGEST || (foreign.note ?? '').length > LONGEST) return 'it is too long';
  if (!isWebAddress(foreign.source)) return 'it has no web address';
  const created = utc(foreign.created) ?? now;
  const annotation = v.safeParse(AnnotationSchema, {
    schema: ANNOTATION_SCHEMA,
    id: derivedId(`${foreign.source}\n${exact}\n${foreign.created ?? ''}`),
    type: 'Annotation',
    revision: 1,
    created,
    modified: utc(foreign.modified) ?? created,
    target: {
      source: foreign.source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: foreign.prefix ?? '', suffix: foreign.suffix ?? '' },
        { type: 'TextPositionSelector', start: 0, end: [...exact].length },
      ],
    },
    body: bodiesOf(foreign.note ?? '', foreign.tags ?? []),
    colour: 'yellow',
    claim: null,
  });
  return annotation.success ? annotation.output : annotation.issues[0].message;
}

/** A date that somebody wrote, in UTC; null where it is none. */
function utc(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) || Math.abs(time) > 8e14 ? null : new Date(Math.min(time, 253402300799000)).toISOString();
}
