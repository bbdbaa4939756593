import { NASTY_TEXT } from './nasty.ts';
import { below, pick, type Random } from './random.ts';

type Change = (doc: Document, random: Random) => void;

const elementsOf = (doc: Document): Element[] =>
  [...doc.querySelectorAll('body, body *')].filter((element) => element.localName !== 'body');

const remove: Change = (doc, random) => pick(random, elementsOf(doc))?.remove();

const repeat: Change = (doc, random) => {
  const element = pick(random, elementsOf(doc));
  if (!element || element.innerHTML.length > 20_000) return;
  for (let turn = 0; turn <= below(random, 4); turn += 1) element.after(element.cloneNode(true));
};

const reorder: Change = (doc, random) => {
  const elements = elementsOf(doc);
  const [one, other] = [pick(random, elements), pick(random, elements)];
  if (one && other && one !== other && !one.contains(other) && !other.contains(one)) other.before(one);
};

const nest: Change = (doc, random) => {
  const element = pick(random, elementsOf(doc));
  const parent = element?.parentNode;
  if (!element || !parent) return;
  let inner: Element = doc.createElement('div');
  parent.insertBefore(inner, element);
  for (let depth = 0; depth < below(random, 300); depth += 1) {
    const next = doc.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append(element);
};

const someText: Change = (doc, random) => {
  const element = pick(random, elementsOf(doc));
  if (element && element.children.length === 0) element.textContent = pick(random, NASTY_TEXT) ?? '';
};

const someAttribute: Change = (doc, random) => {
  const element = pick(random, elementsOf(doc));
  const attribute = element && pick(random, [...element.attributes]);
  if (attribute) element.setAttribute(attribute.name, pick(random, NASTY_TEXT) ?? '');
};

/** The same bad value before, after or in the place of every text of the page. */
const everywhere: Change = (doc, random) => {
  const bad = pick(random, NASTY_TEXT) ?? '';
  const where = below(random, 3);
  for (const element of elementsOf(doc)) {
    if (element.children.length > 0 || !element.textContent?.trim()) continue;
    const text = element.textContent;
    element.textContent = where === 0 ? bad + text : where === 1 ? text + bad : bad;
  }
};

/** A real script element inside every leaf. */
const scripts: Change = (doc) => {
  for (const element of elementsOf(doc)) {
    if (element.children.length > 0) continue;
    const script = doc.createElement('script');
    script.textContent = 'alert(1)';
    element.append(script);
  }
};

const hide: Change = (doc, random) => pick(random, elementsOf(doc))?.setAttribute('hidden', '');

const CHANGES: readonly Change[] = [
  remove,
  remove,
  repeat,
  reorder,
  reorder,
  nest,
  someText,
  someText,
  someAttribute,
  everywhere,
  scripts,
  hide,
];

export const changeNodes: Change = (doc, random) => (pick(random, CHANGES) ?? remove)(doc, random);
