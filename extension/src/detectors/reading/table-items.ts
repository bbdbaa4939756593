import type { ProposedItem } from '../types.ts';
import { cleanText } from './clean.ts';
import { isMoney, type Money, type Otherwise, parseMoney, unitPrice } from './money.ts';
import { COLUMNS, LABELS } from './order-words.ts';
import { type Chunk, chunksOf, fullTitle } from './page-text.ts';
import { MAX_ITEMS } from './result.ts';

/** The bought things of a table with heads (`Product`, `Qty`, `Price`, `Total`), whether of `<tr>` or of ARIA roles. */

type Column = keyof typeof COLUMNS;
type Row = {
  title: string;
  quantity: number | null;
  unit: string | null;
  price: string | null;
  line: string | null;
};

const TABLES = 'table, [role="table"]';
const ROWS = 'tr, [role="row"]';
const MAX_TABLES = 40;

/** `isLine`: this kind of shop writes the line's total under a mere *Price*. */
export function tableItems(
  root: ParentNode,
  otherwise: Otherwise,
  isLine = false,
): { items: ProposedItem[]; rows: Element[] } {
  for (const table of [...root.querySelectorAll(TABLES)].slice(0, MAX_TABLES)) {
    const rows = [...table.querySelectorAll(ROWS)].filter((row) => row.closest(TABLES) === table);
    const heads = headsOf(rows);
    const read = rows.slice(0, MAX_ITEMS * 3).flatMap((row) => {
      const cells = cellsOf(row, heads);
      const got = cells && rowOf(cells, otherwise);
      return got
        ? [{ row, item: { title: got.title, quantity: got.quantity, price: unitOf(got, isLine) } }]
        : [];
    });
    if (read.length > 0) {
      return { items: read.slice(0, MAX_ITEMS).map(({ item }) => item), rows: read.map(({ row }) => row) };
    }
  }
  return { items: [], rows: [] };
}

const columnOf = (text: string): Column | null => {
  const plain = cleanText(text, 60);
  for (const [column, words] of Object.entries(COLUMNS)) if (words.test(plain)) return asColumn(column);
  return null;
};
const asColumn = (name: string): Column | null =>
  name === 'product' || name === 'quantity' || name === 'unit' || name === 'price' || name === 'line'
    ? name
    : null;

/** The columns by the first row whose cells name a product and something countable. */
function headsOf(rows: Element[]): (Column | null)[] | null {
  for (const row of rows.slice(0, 5)) {
    const columns = [...row.children].map((cell) => columnOf(cell.textContent ?? ''));
    if (columns.includes('product') && columns.some((column) => column !== null && column !== 'product'))
      return columns;
  }
  return null;
}

type Cells = Partial<Record<Column, Element>>;

/** A cell may carry its column's name itself (`data-th`, `data-label`, `data-title`), for narrow screens. */
function cellsOf(row: Element, heads: (Column | null)[] | null): Cells | null {
  const cells: Cells = {};
  const children = [...row.children];
  const byPlace = heads !== null && children.length === heads.length;
  for (const [at, cell] of children.entries()) {
    const name =
      cell.getAttribute('data-th') ?? cell.getAttribute('data-label') ?? cell.getAttribute('data-title');
    const column = name === null ? (byPlace ? heads[at] : null) : columnOf(name);
    if (column && !cells[column]) cells[column] = cell;
  }
  if (!cells.product || Object.keys(cells).length < 2) return null;
  return columnOf(cells.product.textContent ?? '') === 'product' ? null : cells;
}

function rowOf(cells: Cells, otherwise: Otherwise): Row | null {
  const title = cells.product ? titleOf(cells.product) : '';
  if (title === '') return null;
  const money = (cell: Element | undefined) => (cell ? (shownPrice(cell, otherwise)?.amount ?? null) : null);
  const [unit, price, line] = [money(cells.unit), money(cells.price), money(cells.line)];
  const quantity = cells.quantity ? shownQuantity(cells.quantity) : timesIn(cells.product);
  // A row without count and amount is a remark or a heading within the table.
  if (quantity === null && unit === null && price === null && line === null) return null;
  return { title, quantity, unit, price, line };
}

function unitOf({ quantity, unit, price, line }: Row, isLine: boolean): string | null {
  if (unit !== null) return unit;
  if (line !== null) return price ?? unitPrice(line, quantity);
  return quantity === 1 || isLine ? unitPrice(price, quantity) : null;
}

/** What a price was before, by element or by the usual names of such classes. */
export const STRUCK =
  'del, s, strike, [class*="strike" i], [class*="line-through" i], [class*="old-price" i], [class*="was-price" i], [class*="price__original" i], [class*="compare" i]';
const SKIP = `${STRUCK}, .visually-hidden, .screen-reader-text, .sr-only`;

/** The words that count: what is struck through or spoken only is left out. */
export const spokenOf = (element: Element, skip = SKIP): Chunk[] =>
  chunksOf(element, (one) => one !== element && one.matches(skip));

/** The one amount in a cell; null where it holds several (before and after a discount, with and without tax). */
export function shownPrice(cell: Element, otherwise: Otherwise): Money | null {
  const whole = cleanText(
    spokenOf(cell)
      .map(({ text }) => text)
      .join(' '),
    120,
  );
  const first = parseMoney(whole, otherwise);
  if (!first) return null;
  const numbers = whole.match(/\d[\d.,'’\s\u00a0]*/g) ?? [];
  const others = numbers.filter((number) => /[.,]\d/.test(number) || number.trim().length > 2);
  return others.length > 1 && new Set(others.map((number) => number.trim())).size > 1 ? null : first;
}

const COUNT = /^(?:[×x*]\s*)?(\d{1,5})(?:\s*[×x]|\s*(?:pcs?|st|stk|ks|szt|个|件|個|点|개)\.?)?$/iu;

/** A count alone in its cell; of several (*ordered 2, shipped 1*) the first is the order's. */
export function shownQuantity(cell: Element): number | null {
  for (const { text } of chunksOf(cell)) {
    const count = Number(COUNT.exec(text)?.[1] ?? 0);
    if (count > 0) return count;
  }
  return null;
}

/** `× 2` behind a title. */
export function timesIn(cell: Element | undefined): number | null {
  if (!cell) return null;
  for (const { text } of chunksOf(cell)) {
    const count = Number(/(?:^|\s)[×x]\s*(\d{1,5})$/iu.exec(text)?.[1] ?? 0);
    if (count > 0) return count;
  }
  return null;
}

/** What may be a thing's name: no amount, no count, no label of a sum. */
export const isName = (text: string): boolean =>
  /[\p{L}\d]{2}/u.test(text) &&
  !COUNT.test(text) &&
  !/^[\d\s.,]+$|[:：]$/.test(text) &&
  !isMoney(text) &&
  !LABELS.grandTotal.test(text) &&
  !LABELS.total.test(text);

const NAMES = 'a[href], h2, h3, h4, h5, strong, p, [class*="name"]';
/** Chosen options stand below a name and are none. */
const OPTIONS = 'ul, dl, small, .wc-item-meta';

/** A link's words, a heading's, or the first words of the cell. Where the first of them is empty the name is unknown. */
export function titleOf(cell: Element): string {
  for (const named of cell.querySelectorAll(NAMES)) {
    const text = cleanText(named.textContent);
    if (text === '') {
      if (named.querySelector('img, svg, picture') === null) return '';
      continue;
    }
    if (!named.matches(OPTIONS) && isName(text)) return fullTitle(named, cell);
  }
  const first = chunksOf(cell, (one) => one !== cell && one.matches(OPTIONS)).find(({ text }) =>
    isName(text),
  );
  return first ? first.text.replace(/\s*[×x]\s*\d{1,5}$/u, '') : '';
}
