import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tableItems } from './table-items.ts';

const read = (html: string, isLine = false) =>
  tableItems(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document, null, isLine).items;
const table = (heads: string[], ...rows: string[][]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

describe('which column is what', () => {
  it.each([
    ['Product', 'Qty', 'Unit price', 'Total'],
    ['Artikel', 'Menge', 'Einzelpreis', 'Gesamt'],
    ['Produit', 'Quantité', 'Prix unitaire', 'Montant'],
    ['Producto', 'Cantidad', 'Precio unitario', 'Importe'],
    ['Prodotto', 'Quantità', 'Prezzo unitario', 'Totale'],
    ['Produto', 'Quantidade', 'Preço unitário', 'Subtotal'],
    ['商品名称', '数量', '单价', '小计'],
    ['商品', '個数', '単価', '小計'],
    ['상품명', '수량', '단가', '합계'],
    ['Товар', 'Кол-во', 'Цена', 'Сумма'],
  ])('%s, %s, %s, %s', (...heads) => {
    expect(read(table(heads, ['Lamp', '2', '€10.00', '€20.00']))).toEqual([
      { title: 'Lamp', quantity: 2, price: '10.00' },
    ]);
  });

  it('a mere price is the unit’s only where one was bought or the line’s total stands beside it', () => {
    expect(read(table(['Product', 'Qty', 'Price'], ['Lamp', '2', '€10.00']))[0]?.price).toBeNull();
    expect(read(table(['Product', 'Qty', 'Price'], ['Lamp', '1', '€10.00']))[0]?.price).toBe('10.00');
    expect(read(table(['Product', 'Qty', 'Price'], ['Lamp', '2', '€10.00']), true)[0]?.price).toBe('5.00');
  });

  it('a line’s total is divided only where that comes out exact', () => {
    expect(read(table(['Product', 'Qty', 'Total'], ['Lamp', '3', '€10.00'], ['Bulb', '3', '€9.00']))).toEqual(
      [
        { title: 'Lamp', quantity: 3, price: null },
        { title: 'Bulb', quantity: 3, price: '3.00' },
      ],
    );
  });

  it('narrow screens’ labels in the cells do as well as heads', () => {
    const html =
      '<table><tr><td data-th="Product">Lamp</td><td data-th="Qty">2</td><td data-th="Subtotal">€8.00</td></tr></table>';
    expect(read(html)).toEqual([{ title: 'Lamp', quantity: 2, price: '4.00' }]);
  });
});

describe('what is no thing, no count, no price', () => {
  it('sums and headings within the table are left out', () => {
    const html = table(
      ['Product', 'Qty', 'Total'],
      ['Lamp', '1', '€8.00'],
      ['Total', '', '€8.00'],
      ['Gifts', '', ''],
    );
    expect(read(html).map(({ title }) => title)).toEqual(['Lamp']);
  });

  it('of a struck price and one beside it the latter; of two that both count none', () => {
    const [struck, both] = read(
      table(
        ['Product', 'Qty', 'Unit price'],
        ['Lamp', '1', '<del>€9.00</del> €8.00'],
        ['Bulb', '1', '€9.00 €8.00'],
      ),
    );
    expect(struck?.price).toBe('8.00');
    expect(both?.price).toBeNull();
  });

  it('a name that is empty is not made up of the options below it', () => {
    const html = table(
      ['Product', 'Qty', 'Total'],
      ['<a href="/p"></a><ul><li>Black</li></ul>', '1', '€8.00'],
    );
    expect(read(html)).toEqual([]);
  });

  it('a table of 5,000 rows is read to its bound', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`Lamp ${at} W`, '1', '€8.00']);
    expect(read(table(['Product', 'Qty', 'Total'], ...rows)).length).toBeLessThanOrEqual(100);
  });
});
