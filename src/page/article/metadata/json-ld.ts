import { cleanValue } from './clean';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type LinkedNode = { readonly [name: string]: Json };

const MAX_NODES = 2000;
/** How much of a page's JSON-LD is read, in characters of all its scripts together. */
const MAX_LENGTH = 2_000_000;
const ARTICLE_TYPE = /(Article|Posting|Report|Blog|Review)$/;
/** What is a story also where its headline is left out. */
const STORY_TYPE = /(?:Article|BlogPosting|Report)$/;
/** What describes a page and not its story, but may know when that was published. */
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject)$/;

/** Every node of the page's JSON-LD scripts, graphs and arrays opened; scripts that do not parse are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedNode[] {
  let left = MAX_LENGTH;
  const read = scripts.slice(0, 50).filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
  return nodesOf(read.map(parse));
}

/**
 * The node that describes the page's article: of those that say they are one, the one that gives the page's address,
 * and the richest; else the page's own, where it says when it was published.
 */
export function articleNode(nodes: readonly LinkedNode[], address: string): LinkedNode | null {
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPE) && text(node['headline'] ?? node['name']));
  const worth = (node: LinkedNode): number => Object.keys(node).length + (isAt(node, address) ? 1000 : 0);
  return (
    articles.sort((a, b) => worth(b) - worth(a))[0] ??
    nodes.find(
      (node) => isOfType(node, STORY_TYPE) && (node['datePublished'] || node['author'] || node['publisher']),
    ) ??
    nodes.find((node) => isOfType(node, PAGE_TYPE) && node['datePublished']) ??
    null
  );
}

const isOfType = (node: LinkedNode, types: RegExp): boolean => typesOf(node).some((type) => types.test(type));

/** Whether a node says that it is at an address: by its path, since hosts and parameters vary. */
function isAt(node: LinkedNode, address: string): boolean {
  const path = pathOf(address);
  return path.length > 1 && ['url', 'mainEntityOfPage', '@id'].some((name) => pathOf(idOf(node[name])) === path);
}

const idOf = (value: Json | undefined): string => {
  if (typeof value === 'string') return value;
  const id = value && typeof value === 'object' && !Array.isArray(value) ? value['@id'] : null;
  return typeof id === 'string' ? id : '';
};

const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : '';

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
  if (value && typeof value === 'object') {
    const several = Array.isArray(value['name']) ? value['name'] : value['@list'];
    if (Array.isArray(several)) return texts(several);
  }
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
  const bare = source
    .trim()
    .replace(/^(<!--|\/\*?<!\[CDATA\[\*?\/?|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*?\]\]>\*?\/?|\]\]>);?$/, '');
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
