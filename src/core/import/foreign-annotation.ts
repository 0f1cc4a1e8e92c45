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
 * every time, so that importing a file twice brings nothing twice; without a quotation it is a page note. Where in the article it stands is not known: its
 * words say it.
 */
export function annotationFrom(foreign: ForeignHighlight, now: string): Annotation | string {
  const exact = foreign.exact.trim();
  if (!exact && !foreign.note?.trim()) return 'it has neither a quotation nor a note';
  if (exact.length > LONGEST || (foreign.note ?? '').length > LONGEST) return 'it is too long';
  if (!isWebAddress(foreign.source)) return 'it has no web address';
  const created = utc(foreign.created) ?? now;
  const annotation = v.safeParse(AnnotationSchema, {
    schema: ANNOTATION_SCHEMA,
    // A page note has no words of the page to be named by.
    id: derivedId(`${foreign.source}\n${exact || foreign.note}\n${foreign.created ?? ''}`),
    type: 'Annotation',
    revision: 1,
    created,
    modified: utc(foreign.modified) ?? created,
    target: { source: foreign.source, ...(exact ? { selector: selectorOf(foreign, exact) } : {}) },
    body: bodiesOf(foreign.note ?? '', foreign.tags ?? []),
    colour: 'yellow',
    claim: null,
  });
  return annotation.success ? annotation.output : annotation.issues[0].message;
}

const selectorOf = ({ prefix = '', suffix = '' }: ForeignHighlight, exact: string) => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start: 0, end: [...exact].length },
];

/** A date that somebody wrote, in UTC; null where it is none. */
function utc(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) || Math.abs(time) > 8e14 ? null : new Date(Math.min(time, 253402300799000)).toISOString();
}
