import { type Json, listOf, objectsIn, own, parseJson } from '../../reading/json-data.ts';

/** The objects of a page's JSON-LD, with references (`{"@id": "#shop"}`) put in the place of what they refer to. */
export type LinkedData = { nodes: Json[]; resolve: (value: Json) => Json };

const MAX_NODES = 20_000;

export function linkedData(scripts: readonly Element[]): LinkedData {
  const nodes: Json[] = [];
  for (const script of scripts) {
    if (nodes.length >= MAX_NODES) break;
    nodes.push(...objectsIn(parseJson(script.textContent)));
  }
  const named = new Map<string, Json>();
  for (const node of nodes) {
    const id = own(node, '@id');
    // A reference has nothing but its id; what it refers to has more.
    if (typeof id === 'string' && !named.has(id) && keysOf(node) > 1) named.set(id, node);
  }
  const resolve = (value: Json): Json => {
    const id = own(value, '@id');
    return typeof id === 'string' && keysOf(value) === 1 ? (named.get(id) ?? value) : value;
  };
  return { nodes, resolve };
}

const keysOf = (node: Json): number =>
  node !== null && typeof node === 'object' && !Array.isArray(node) ? Object.keys(node).length : 0;

/** Whether an object is of a type of schema.org: `Order`, `schema:Order`, `http://schema.org/Order`. */
export const isA = (node: Json, name: string): boolean =>
  listOf(own(node, '@type')).some(
    (type) =>
      typeof type === 'string' && (type === name || type.endsWith(`/${name}`) || type.endsWith(`:${name}`)),
  );
