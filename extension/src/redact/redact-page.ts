import { makeRedactor, type Redactor } from './redact-text.ts';

export type RedactOptions = {
  /** Address of the page, which is redacted like everything else. */
  url: string;
  /** Words that stay readable (`collectWords`). */
  known: ReadonlySet<string>;
  /**
   * Whether names of classes, ids and fields stay, without which nobody can write a detector. False for a report, in
   * which nothing stays but the tree and what a detector already names.
   */
  keepNames: boolean;
};

const MOST_NODES = 200_000;
/** Data that detectors read; other scripts are somebody's program and of no use here. */
const DATA_SCRIPT = /^(?:application\/(?:ld\+)?json|text\/json)$/i;
const MOST_SCRIPT = 1_000_000;
const KEY_OF_DATA = /(\\*["']?)([A-Za-z_$][\w$]*)\1\s*:/g;

const ADDRESSES = /^(?:href|src|action|formaction|poster|cite|content-url|data-(?:\w+-)*(?:url|href|src))$/;
const NAMES =
  /^(?:class|id|name|for|type|role|rel|property|itemprop|itemtype|itemscope|lang|dir|http-equiv|method|data-component|data-test-?id|data-testid|colspan|rowspan|width|height|scope|target|hidden|aria-(?:hidden|live|expanded|controls|labelledby|describedby))$/;
const ALWAYS =
  /^(?:itemscope|hidden|type|rel|role|lang|dir|http-equiv|method|colspan|rowspan|scope|aria-hidden)$/;
const DROPPED = /^(?:on|srcset$|srcdoc$|integrity$|nonce$|sizes$|xmlns|style$|ping$|imagesrcset$)/;
const PLAIN_NAME = /^[a-z][a-z0-9:_-]{0,60}$/;
const EMPTIED = /^(?:style|noscript|template|svg|math|iframe|object|canvas)$/i;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Makes `doc` a skeleton of itself: every text, figure, address and value becomes a placeholder of the same shape, the
 * same one for the same thing, so that a detector reads the same number of orders and items from it, and nobody whose
 * they were. Changes `doc`; give it a copy.
 */
export function redactPage(doc: Document, options: RedactOptions): { html: string; url: string } {
  const host = URL.canParse(options.url) ? new URL(options.url).hostname : '';
  const root = doc.documentElement;
  const redactor = makeRedactor(`${root.outerHTML} ${options.url}`, options.known, host);
  const left: Node[] = [root];
  const gone: ChildNode[] = [];
  for (let count = 0; left.length > 0; count += 1) {
    const node = left.pop();
    if (!node) break;
    if (isElement(node)) redactElement(node, redactor, options);
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) child.nodeValue = redactor.text(child.nodeValue ?? '');
      else if (child.nodeType === 1 && count < MOST_NODES) {
        if (isScript(child)) redactScript(child, redactor, options);
        else left.push(child);
      } else gone.push(child);
    }
  }
  for (const node of gone) node.remove();
  return { html: `<!doctype html>\n${root.outerHTML}\n`, url: redactor.address(options.url) };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isScript = (node: Node): node is Element => isElement(node) && /^script$/i.test(node.tagName);

function redactElement(element: Element, redactor: Redactor, { keepNames }: RedactOptions): void {
  if (EMPTIED.test(element.tagName)) element.textContent = '';
  const hidden = HIDDEN.exec(element.getAttribute('style') ?? '')?.[0] ?? null;
  for (const { name, value } of [...element.attributes]) {
    const low = name.toLowerCase();
    if (DROPPED.test(low) || !PLAIN_NAME.test(low) || /\d{3}/.test(low)) element.removeAttribute(name);
    else element.setAttribute(name, redactValue(low, value, redactor, keepNames));
  }
  if (hidden !== null) element.setAttribute('style', hidden);
}

function redactValue(name: string, value: string, redactor: Redactor, keepNames: boolean): string {
  if (ADDRESSES.test(name)) return redactor.address(value);
  if (NAMES.test(name) && (keepNames || ALWAYS.test(name))) return redactor.code(value);
  return /^(?:title|alt|placeholder|aria-label|content)$/.test(name)
    ? redactor.text(value)
    : redactor.value(value);
}

function redactScript(script: Element, redactor: Redactor, options: RedactOptions): void {
  redactElement(script, redactor, options);
  const text = script.textContent ?? '';
  script.textContent = isData(script, text, options.known) ? redactor.script(text) : '';
}

/** JSON, or a program with at least two keys in it that a detector asks for. */
function isData(script: Element, text: string, known: ReadonlySet<string>): boolean {
  if (text.length > MOST_SCRIPT) return false;
  if (DATA_SCRIPT.test(script.getAttribute('type') ?? '')) return true;
  const keys = new Set<string>();
  for (const [, , key] of text.matchAll(KEY_OF_DATA)) {
    if (key && isKnown(key, known)) keys.add(key);
    if (keys.size >= 2) return true;
  }
  return false;
}

/** `order_sn`, `orderId`: every word of it. */
function isKnown(key: string, known: ReadonlySet<string>): boolean {
  const parts = key.split(/[_$\d]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => part.length === 1 || known.has(part.toLowerCase()));
}
