import { expect, test } from 'vitest';
import manifest from '../../../manifest.json';
import { EVERYWHERE, hostOfPattern, isOnSite, patternsOf } from '../../../src/core/sites/site-patterns';

const schemeOf = (pattern: string): string => pattern.split('://')[0]!;

test('everything that is asked for lies within one pattern of the manifest, scheme by scheme, as Chrome wants it', () => {
  const allowed = manifest.optional_host_permissions.map(schemeOf);
  for (const pattern of [...EVERYWHERE, ...patternsOf('quay.example')])
    expect(allowed, pattern).toContain(schemeOf(pattern));
  expect(allowed).not.toContain('*');
});

test('a pattern names its host, or none', () => {
  expect(patternsOf('quay.example').map(hostOfPattern)).toEqual(Array(4).fill('quay.example'));
  expect(hostOfPattern('*://*.quay.example/*')).toBe('quay.example');
  expect(EVERYWHERE.map(hostOfPattern)).toEqual(['', '']);
});

test('a host below a site is on it, one that only ends alike is not', () => {
  expect(isOnSite('news.quay.example', 'quay.example')).toBe(true);
  expect(isOnSite('notquay.example', 'quay.example')).toBe(false);
});
