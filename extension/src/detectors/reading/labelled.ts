import { cleanText } from './clean.ts';
import { currencyOfSign } from './currency.ts';
import { findDate, type NumericOrder } from './dates.ts';
import { isMoney, type Money, type Otherwise, parseMoney } from './money.ts';
import { monthOf } from './months.ts';
import { COLUMNS, LABELS, NUMBERED_ORDER } from './order-words.ts';
import { type Chunk, chunksOf } from './page-text.ts';

/** What stands beside its label (`Order date: …`), wherever on the page: the last resort where no data speaks. */

/** All that the page says, without what is struck out. */
export const pageWords = (doc: Document): Chunk[] =>
  doc.body ? chunksOf(doc.body, ({ tagName }) => /^(?:del|s|strike)$/i.test(tagName)) : [];

const ORDER_NUMBER = /^[#№]?\s*([A-Za-z\d][A-Za-z\d._/-]*)/;
const bare = (text: string): string => text.replace(/[\s:：.,#№()]+$/u, '').replace(/^[\s:：.,]+/u, '');

/** Letters, digits and separators with a digit among them; nothing that is a date, a time or an amount. */
export function asOrderNumber(text: string): string | null {
  const token = ORDER_NUMBER.exec(text)?.[1]?.replace(/[._/-]+$/, '') ?? '';
  if (token.length < 3 || token.length > 40 || !/\d/.test(token)) return null;
  // `2026-03-01`, `12/03/2026`, and a number that a sign makes an amount.
  if (/^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/.test(token) || (isMoney(text) && !/^\s*[#\d]/.test(text)))
    return null;
  return token;
}

/** A date with which the text begins; a time of day may follow. */
export function asDate(text: string, order: NumericOrder): string | null {
  const [words = ''] = text.split(/\d/, 1);
  const before = words
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && !/^(?:on|am|le|el|il|em|op|the|at)$/i.test(word));
  if (before.length > 2 || /[:：]/.test(words)) return null;
  // Only a month, or a weekday and a month, may stand before the first digit.
  const last = before.at(-1);
  if (last !== undefined && monthOf(last) === 0 && !/^\p{L}+(?:day|tag|di|dag|曜日)$/iu.test(last))
    return null;
  return findDate(text.slice(0, 60), order)?.date ?? null;
}

/** An amount and nothing else but a remark in brackets or about tax; a code beside a sign (`$34.99 CAD`) says more. */
export function asMoney(text: string, otherwise: Otherwise): Money | null {
  const plain = text.replace(/\s*[（(].*$|\s+(?:incl|inkl|including|ttc|tvac|iva|moms|税込).*$/iu, '');
  const coded = /^(.*\d[^A-Za-z\d]{0,4}?)\s*([A-Z]{3})$|^([A-Z]{3})\s*([^A-Za-z\d]{0,3}\d.*)$/u.exec(plain);
  const code = coded?.[2] ?? coded?.[3] ?? '';
  if (coded && currencyOfSign(code) === code) {
    const amount = coded[1] ?? coded[4] ?? '';
    const known = isMoney(amount) || /^\d[\d.,'’\s]*$/.test(amount) ? parseMoney(amount, code) : null;
    return known && { amount: known.amount, currency: code };
  }
  return isMoney(plain) ? parseMoney(plain, otherwise) : null;
}

const isLabel = (text: string): boolean =>
  Object.values(LABELS).some((label) => {
    const found = label.exec(text);
    return found !== null && bare(found[1] ?? '') === '';
  });

export type Found<T> = { value: T; element: Element };

/** Every value that follows such a label: in the same words, in the next ones, or below it in a table. */
export function labelled<T>(
  chunks: readonly Chunk[],
  label: RegExp,
  parse: (text: string) => T | null,
): Found<T>[] {
  const found: Found<T>[] = [];
  const add = (value: T | null, element: Element): boolean => {
    if (value !== null) found.push({ value, element });
    return value !== null;
  };
  for (const [at, { element, text }] of chunks.entries()) {
    if (text.length > 200) continue;
    const rest = label.exec(text)?.[1];
    if (rest === undefined) continue;
    if (bare(rest) !== '') {
      add(parse(rest.trim()), element);
      continue;
    }
    const below = columnBelow(element);
    if (below !== null) {
      add(parse(below), element);
      continue;
    }
    for (const next of chunks.slice(at + 1, at + 4)) {
      if (add(parse(next.text), element)) break;
      // A sign or a currency's code may stand between the two.
      if (isLabel(next.text) || (bare(next.text) !== '' && !/^[A-Z]{3}$/.test(next.text))) break;
    }
  }
  return found;
}

/** The text below a column's head: in a table whose first row holds labels only, what is next to one is another label. */
function columnBelow(element: Element): string | null {
  const cell = element.closest('th, td, [role="columnheader"]');
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  const cells = [...row.children];
  // Heads of bought things: what is below `Total` there is a line's.
  if (cells.length > 1 && cells.some((one) => COLUMNS.product.test(cleanText(one.textContent, 60))))
    return '';
  if (
    cells.length < 2 ||
    !cells.every((one) => one.matches('th, [role="columnheader"]') || isLabel(cleanText(one.textContent)))
  )
    return null;
  const next = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild;
  return cleanText(next?.children[cells.indexOf(cell)]?.textContent, 200) || null;
}

/** The only value that all of them name; null where they disagree or there is none. */
export function agreed<T>(found: readonly Found<T>[], same: (value: T) => string = String): T | null {
  const first = found[0];
  if (!first || found.some(({ value }) => same(value) !== same(first.value))) return null;
  return first.value;
}

export const labelledNumbers = (chunks: readonly Chunk[]): Found<string>[] => {
  const beside = labelled(chunks, LABELS.number, asOrderNumber);
  if (beside.length > 0) return beside;
  return chunks.flatMap(({ element, text }) => {
    const number = text.length <= 200 ? NUMBERED_ORDER.exec(text)?.[1] : undefined;
    const value = number === undefined ? null : asOrderNumber(number);
    return value === null ? [] : [{ value, element }];
  });
};

export const labelledDate = (chunks: readonly Chunk[], order: NumericOrder): string | null =>
  agreed(labelled(chunks, LABELS.date, (text) => asDate(text, order)));

/** A grand total before a mere total; several that disagree are none. */
export function labelledTotal(chunks: readonly Chunk[], otherwise: Otherwise): Money | null {
  const read = (label: RegExp) => labelled(chunks, label, (text) => asMoney(text, otherwise));
  const grand = read(LABELS.grandTotal);
  return agreed(
    grand.length > 0 ? grand : read(LABELS.total),
    ({ amount, currency }) => `${amount}${currency}`,
  );
}

export const labelledStatus = (chunks: readonly Chunk[]): string | null =>
  labelled(chunks, LABELS.status, (text) => (text.length <= 80 ? text : null))[0]?.value ?? null;
