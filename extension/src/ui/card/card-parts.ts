import type { CardItem, CardTask } from '../../messages/card.ts';
import type { Lang } from '../../platform/locale.ts';
import { type CardWords, itemWords, type QuestionWords, questionWords } from '../../words/card-words.ts';
import { MARK_SHAPE } from '../mark-shape.ts';

/** An element with text. Every string of the model goes in as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  className: string,
  text: string | null = null,
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag);
  if (className) element.className = className;
  if (text !== null) element.textContent = text;
  return element;
}

export function button(
  doc: Document,
  className: string,
  text: string,
  label: string | null = null,
): HTMLButtonElement {
  const made = el(doc, 'button', className, text);
  made.type = 'button';
  if (label !== null) {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  return made;
}

/** `answer` is called with the place of the choice; null: none of these. */
export function itemPart(
  doc: Document,
  item: CardItem,
  words: CardWords,
  lang: Lang,
  answer: (choice: number | null) => void,
): HTMLElement {
  const part = el(doc, 'div', 'item');
  part.append(el(doc, 'p', 'title', item.title));
  const sub = itemWords(item, lang);
  if (sub) part.append(el(doc, 'p', 'sub', sub));
  if (item.question) part.append(questionPart(doc, questionWords(item.question, lang), answer));
  if (item.tasks.length === 0) part.append(el(doc, 'p', 'sub', words.noTasks));
  else {
    const list = el(doc, 'ul', '');
    for (const task of item.tasks) list.append(taskPart(doc, task, words));
    part.append(list);
  }
  return part;
}

function questionPart(
  doc: Document,
  { ask, choices, none }: QuestionWords,
  answer: (choice: number | null) => void,
): HTMLElement {
  const part = el(doc, 'div', 'which');
  part.setAttribute('role', 'group');
  part.setAttribute('aria-label', ask);
  part.append(el(doc, 'b', '', ask));
  const chips: [string, number | null][] = choices.map((text, place) => [text, place]);
  if (none !== null) chips.push([none, null]);
  for (const [text, choice] of chips) {
    const chip = button(doc, choice === null ? 'chip none' : 'chip', text);
    // A page can make clicks of its own; only the user's count.
    chip.addEventListener('click', (event) => event.isTrusted && answer(choice));
    part.append(chip);
  }
  return part;
}

function taskPart(doc: Document, task: CardTask, words: CardWords): HTMLElement {
  const line = el(doc, 'li', task.quiet ? 'quiet' : task.verified ? '' : 'unverified');
  line.append(el(doc, 'b', '', task.what));
  for (const [className, text] of [
    ['by', task.by],
    ['gain', task.gain],
    ['check', task.verified ? null : words.checkWithBrand],
  ] as const) {
    if (text !== null) line.append(' ', el(doc, 'span', className, text));
  }
  return line;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of the product, as on the icons. */
export function mark(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, ground } of MARK_SHAPE) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', ground ? 'var(--jade)' : 'var(--on-jade)');
    svg.append(path);
  }
  return svg;
}
