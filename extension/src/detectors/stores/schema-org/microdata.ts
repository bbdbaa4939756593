import { cleanText } from '../../reading/clean.ts';
import type { Json } from '../../reading/json-data.ts';
import { visibleText } from '../../reading/page-text.ts';
import { scopesIn } from './schema-org-look.ts';

/** Orders and invoices written as microdata (`itemscope itemtype="…/Order"`), in the shape that JSON-LD has. */

const MAX_DEPTH = 8;
const MAX_NODES = 3000;
/** The outermost ones: an order within an invoice is part of it. */
export function microdata(doc: Document): Json[] {
  const scopes = scopesIn(doc);
  let left = MAX_NODES;
  const propertiesOf = (element: Element, depth: number): Json => {
    const properties = new Map<string, Json[]>([['@type', [element.getAttribute('itemtype') ?? '']]]);
    const walk = (node: Element, level: number): void => {
      for (const child of node.children) {
        left -= 1;
        if (left < 0 || level > 60) return;
        const names = (child.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name !== '');
        const scoped = child.hasAttribute('itemscope');
        if (names.length > 0 && depth < MAX_DEPTH) {
          const value = scoped ? propertiesOf(child, depth + 1) : propertyOf(child);
          for (const name of names) properties.set(name, [...(properties.get(name) ?? []), value]);
        }
        // What lies within another thing belongs to that thing.
        if (!scoped) walk(child, level + 1);
      }
    };
    walk(element, 0);
    const entries = [...properties].map(([name, values]): [string, Json] => [
      name,
      values.length === 1 ? (values[0] ?? null) : values,
    ]);
    return Object.fromEntries(entries);
  };
  return scopes
    .filter((scope) => !scopes.some((other) => other !== scope && other.contains(scope)))
    .slice(0, 200)
    .map((scope) => propertiesOf(scope, 0));
}

function propertyOf(element: Element): string {
  const attribute =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('href') ??
    (element.matches('data, meter') ? element.getAttribute('value') : null);
  // A link around a name is a name, unless it points into a vocabulary (`http://schema.org/OrderDelivered`).
  const isLink = element.matches('a[href]');
  return attribute === null || (isLink && !/schema\.org\//.test(attribute))
    ? visibleText(element)
    : cleanText(attribute);
}
