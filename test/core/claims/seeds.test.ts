import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article';
import { extractClaims } from '../../../src/core/claims/extract';
import { findKeyPoints } from '../../../src/core/keypoints/find';
import { articleFromFile } from '../article-of';

const SHARED = new URL('../../../../shared/', import.meta.url);
const GOLD = new URL('data/briefings/seeds.gold.jsonl', SHARED);
const SCORER = new URL('tools/score-claims.mjs', SHARED);

interface GoldArticle {
  readonly id: string;
  readonly text: string;
}

const readGold = (): GoldArticle[] =>
  readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);

describe.skipIf(!existsSync(SCORER))('the two seed articles (skipped where ../shared is missing)', () => {
  it('have their claims found by the rules alone: linked F1 of 60 or more', async () => {
    const { score } = (await import(SCORER.pathname)) as {
      score: (gold: unknown, found: unknown) => { linked: { f1: number } };
    };
    const gold = readGold();
    const found = gold.map(({ id, text }) => ({ id, claims: extractClaims(articleFromFile(text)) }));
    expect(score(gold, found).linked.f1).toBeGreaterThanOrEqual(0.6);
  });

  it('have the seven key points of the second found as the publisher’s', () => {
    const article: Article = articleFromFile(readGold()[1]!.text);
    const points = findKeyPoints(article, extractClaims(article));
    expect(points.map((p) => p.origin)).toEqual(Array(7).fill('published'));
    expect(points.every((p) => p.evidence.length > 0)).toBe(true);
  });

  it('have no claims in the furniture of their pages', () => {
    for (const { text } of readGold()) {
      const claims = extractClaims(articleFromFile(text));
      const furniture = ['Leave a Reply', 'icon-facebook', 'Required fields', 'views'].map((w) => text.indexOf(w));
      const marked = (at: number): boolean => claims.some((c) => c.content.some(([s, e]) => s <= at && at < e));
      expect(furniture.filter((at) => at >= 0 && marked(at))).toEqual([]);
    }
  });
});
