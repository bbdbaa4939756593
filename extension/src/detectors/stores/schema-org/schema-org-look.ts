const TYPE = /schema\.org\/(?:Order|Invoice)$/i;
const SCOPES = '[itemscope][itemtype*="schema.org/Order" i], [itemscope][itemtype*="schema.org/Invoice" i]';

/** Elements marked as an order or an invoice. */
export const scopesIn = (doc: Document): Element[] =>
  [...doc.querySelectorAll(SCOPES)].filter((scope) =>
    TYPE.test((scope.getAttribute('itemtype') ?? '').trim()),
  );

const isLinkedData = (script: Element): boolean => /ld\+json/i.test(script.getAttribute('type') ?? '');

const TYPED = /"@type"\s*:\s*\[?\s*(?:"[^"]{0,60}"\s*,\s*)*"(?:[\w:/.]*[/:])?(?:Order|Invoice)"/;

export const scriptsOf = (doc: Document): Element[] =>
  [...doc.querySelectorAll('script:not([src])')].filter(isLinkedData);

export const isOrderPage = (_url: URL, doc: Document): boolean =>
  scriptsOf(doc).some((script) => TYPED.test(script.textContent ?? '')) || scopesIn(doc).length > 0;
