import type { NativeDom } from '../outline/native-dom';
import { cleanValue } from './clean';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type LinkedNode = { readonly [name: string]: Json };

const MAX_NODES = 2000;
const ARTICLE_TYPE = /(Article|Posting|Report|Blog|LiveBlogPosting|Review)$/;

/** Every node of the page's JSON-LD, graphs and arrays opened; scripts that do not parse are passed over. */
export function readJsonLd(document: Document, dom: NativeDom): LinkedNode[] {
  const scripts = dom.select(document, 'script[type="application/ld+json" i]').slice(0, 50);
  return nodesOf(scripts.map((script) => parse(dom.content(script))));
}

/** The node that describes the page's article: the richest of those that say they are one. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | null {
  const articles = nodes.filter(
    (node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)) && text(node['headline'] ?? node['name']),
  );
  return articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] ?? null;
}

export const typesOf = (node: LinkedNode): string[] =>
  [node['@type'] ?? null].flat().filter((type): type is string => typeof type === 'string');

/** A text, or the name of a thing; of several, the first. */
export function text(value: Json | undefined): string | null {
  if (typeof value === 'string') return cleanValue(value);
  if (Array.isArray(value)) return text(value[0]);
  if (value && typeof value === 'object') return text(value['name'] ?? value['@value'] ?? value['@id']);
  return null;
}

/** All the texts or names of a value. */
export function texts(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => texts(one));
  if (value && typeof value === 'object' && Array.isArray(value['name'])) return texts(value['name']);
  const one = text(value);
  return one ? [one] : [];
}

/** The node a reference points to, where a graph gives names apart (`{"@id": "#person"}`). */
export function resolve(value: Json | undefined, nodes: readonly LinkedNode[]): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => resolve(one, nodes) ?? null);
  if (!value || typeof value !== 'object' || value['name'] || !value['@id']) return value;
  return (
    (nodes.find((node) => node['@id'] === value['@id'] && node['name']) as { [name: string]: Json } | undefined) ??
    undefined
  );
}

function parse(source: string): Json {
  if (source.length > 2_000_000) return null;
  const bare = source
    .replace(/^\s*(<!--|\/\*?<!\[CDATA\[\*?\/?|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*?\]\]>\*?\/?|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare
      .replace(/,(\s*[}\]])/g, '$1')
      .trim()
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt repairs what pages commonly get wrong; when none helps, the script says nothing.
    }
  }
  return null;
}

/** Breadth first, with a bound: parsed JSON has no cycles, but it can be very large. */
function nodesOf(values: readonly Json[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const queue: Json[] = [...values];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i]!;
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (value && typeof value === 'object') {
      nodes.push(value);
      for (const inner of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const)
        if (value[inner]) queue.push(value[inner]);
    }
  }
  return nodes;
}
