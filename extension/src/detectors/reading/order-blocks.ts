/** A place that names an order: its link, or the words before its number. */
export type Mark = { element: Element; id: string | null };

export type Block = { id: string | null; root: Element };

/** Where an order ends at the latest: around these stands more than one order, or the page itself. */
const LANDMARK = 'ul, ol, body, main, nav, form, header, footer, aside';

/**
 * The part of the page that belongs to each order: from what names it outwards, until the part is whole or would take
 * in another order. Works by nesting alone, so that a store may rename its classes.
 *
 * @param marks in the order of the page.
 * @param isWhole whether a part has all that an order shows; looked at before each step outwards.
 */
export function blocksOf(marks: readonly Mark[], isWhole: (part: Element) => boolean): Block[] {
  const groups = grouped(marks);
  return groups.map(({ id, elements }, index) => {
    const others = [groups[index - 1]?.elements.at(-1), groups[index + 1]?.elements[0]];
    const isShared = (part: Element) => others.some((other) => other && part.contains(other));
    return { id, root: grown(commonParent(elements), id, isShared, isWhole) };
  });
}

/** Marks of one order follow each other; of those without a number, the ones in the same entry of a list. */
function grouped(marks: readonly Mark[]): { id: string | null; elements: Element[] }[] {
  const groups: { id: string | null; elements: Element[] }[] = [];
  for (const { id, element } of marks) {
    const last = groups.at(-1);
    const entry = id === null ? element.closest('li') : null;
    const isSame =
      last?.id === id && (id !== null || (entry !== null && entry === last.elements[0]?.closest('li')));
    if (last && isSame) last.elements.push(element);
    else groups.push({ id, elements: [element] });
  }
  return groups;
}

function commonParent(elements: readonly Element[]): Element {
  const last = elements.at(-1);
  let part = elements[0] as Element;
  while (last && !part.contains(last) && part.parentElement) part = part.parentElement;
  return part;
}

function grown(
  from: Element,
  id: string | null,
  isShared: (part: Element) => boolean,
  isWhole: (part: Element) => boolean,
): Element {
  let part = from;
  for (let parent = part.parentElement; parent && !isWhole(part); parent = parent.parentElement) {
    const isLandmark = parent.matches(LANDMARK) || (parent.id !== '' && !(id && parent.id.includes(id)));
    if (isLandmark || isShared(parent)) break;
    part = parent;
  }
  return part;
}
