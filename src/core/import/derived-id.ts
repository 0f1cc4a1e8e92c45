import type { AnnotationId } from '../annotation/annotation';
import { hashOf } from '../text/hash';

/** An id that the same text always gives: a UUID of version 8 (RFC 9562) made of four 32-bit hashes. */
export function derivedId(text: string): AnnotationId {
  const hex = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hashOf(text, seed)).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  return `urn:uuid:${uuid}` as AnnotationId;
}
