/** Where a string of a page stands: shown or said, in an attribute, or in data that a script carries. */
export type Place = 'text' | 'attribute' | 'script';

/** Rewrites every string of a document, and says how many were changed. The address of the page is none of them. */
export function rewriteStrings(doc: Document, rewrite: (text: string, place: Place) => string): number {
  let changed = 0;
  const put = (before: string, place: Place, set: (after: string) => void): void => {
    const after = rewrite(before, place);
    if (after === before) return;
    changed += 1;
    set(after);
  };
  for (const element of doc.querySelectorAll('*')) {
    const isScript = /^(?:script|style|template)$/i.test(element.tagName);
    for (const node of element.childNodes) {
      if (node.nodeType !== 3) continue;
      put(node.nodeValue ?? '', isScript ? 'script' : 'text', (after) => {
        node.nodeValue = after;
      });
    }
    for (const { name, value } of [...element.attributes]) {
      if (value) put(value, 'attribute', (after) => element.setAttribute(name, after));
    }
  }
  return changed;
}

export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
