import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AnnotationSchema } from '../../../src/core/annotation/annotation';
import { anAnnotation, withoutBlock } from '../../library/samples';

const parsed = (value: unknown) => v.safeParse(AnnotationSchema, value);

describe('the selectors of an annotation', () => {
  test('are kept to the last, with a block and without', () => {
    const annotation = anAnnotation();
    expect(parsed(annotation).output).toEqual(annotation);
    expect(parsed(withoutBlock(annotation)).output).toEqual(withoutBlock(annotation));
  });

  test.each([
    ['a hash that is none', { hash: 'x'.repeat(16) }],
    ['a kind of block that there is not', { kind: 'advert' }],
    ['a place before the beginning', { start: -1 }],
  ])('are not valid with %s', (_what, change) => {
    const { target, ...annotation } = anAnnotation();
    const [quote, position, block] = target.selector!;
    const selector = [quote, position, { ...block, ...change }];
    expect(parsed({ ...annotation, target: { ...target, selector } }).success).toBe(false);
  });

  test('are not valid with a second block', () => {
    const { target, ...annotation } = anAnnotation();
    const selector = [...target.selector!, target.selector![2]];
    expect(parsed({ ...annotation, target: { ...target, selector } }).success).toBe(false);
  });
});
