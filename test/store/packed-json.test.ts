import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedJson, unpackedJson } from '../../src/store/packed-json';
import { anAnnotation, KEPT_CLAIM } from '../library/samples';

describe('packed JSON', () => {
  const annotation = anAnnotation({
    quote: 'تحریری ضمانت “in writing”',
    note: 'says "claim":null}\n\u0001\u0002',
    tags: ['","act":"'],
    claim: { ...KEPT_CLAIM, about: ['AF'] },
  });

  test('gives back what it was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackedJson(packedJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (note) => {
        const noted = anAnnotation({ note });
        expect(unpackedJson(packedJson(noted))).toEqual(JSON.parse(JSON.stringify(noted)));
      }),
    );
  });

  test('keeps an annotation to the last byte, in little more than half of them', () => {
    const packed = packedJson(annotation);
    expect(JSON.stringify(unpackedJson(packed))).toBe(JSON.stringify(annotation));
    expect(packed.length).toBeLessThan(0.6 * JSON.stringify(annotation).length);
  });

  test('keeps what a later Readout adds', () => {
    const later = { ...annotation, layer: { deep: ['"},{"type":"TextPositionSelector","start":'] } };
    expect(unpackedJson(packedJson(later))).toEqual(later);
  });
});
