import { pick, type Random } from '../fuzz-detect/random.ts';

/** Class names as a new build of the store's site would give them: other names, the same everywhere. */
export function renameClasses(doc: Document): void {
  const names = new Map<string, string>();
  rewriteClasses(doc, (name) => {
    const renamed = names.get(name) ?? `css-${(names.size + 1000).toString(36)}`;
    names.set(name, renamed);
    return renamed;
  });
}

/** The page's own class names, each on the elements of another: harder than any store would make it. */
export function swapClasses(doc: Document, random: Random): void {
  const names = new Set<string>();
  rewriteClasses(doc, (name) => {
    names.add(name);
    return name;
  });
  const left = [...names];
  const swapped = new Map<string, string>();
  for (const name of names) {
    const other = pick(random, left) ?? name;
    left.splice(left.indexOf(other), 1);
    swapped.set(name, other);
  }
  rewriteClasses(doc, (name) => swapped.get(name) ?? name);
}

function rewriteClasses(doc: Document, rewrite: (name: string) => string): void {
  for (const element of doc.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', names.map(rewrite).join(' '));
  }
}
