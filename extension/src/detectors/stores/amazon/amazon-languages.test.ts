import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { amazon } from './amazon.ts';

/** The same order in the words of each site: on the list, on its own page, on the sheet to print. */
type Words = {
  site: string;
  ordered: string;
  date: string;
  total: string;
  amount: string;
  is: [amount: string, currency: string];
  soldBy: string;
  state: string;
};
const JUNE = '2026-06-05';

const SITES: Words[] = [
  {
    site: 'com',
    ordered: 'Order placed',
    date: 'June 5, 2026',
    total: 'Grand Total:',
    amount: '$1,299.00',
    is: ['1299.00', 'USD'],
    soldBy: 'Sold by:',
    state: 'Delivered June 8',
  },
  {
    site: 'co.uk',
    ordered: 'Order placed',
    date: '5 June 2026',
    total: 'Grand Total:',
    amount: '£59.90',
    is: ['59.90', 'GBP'],
    soldBy: 'Sold by:',
    state: 'Delivered 8 June',
  },
  {
    site: 'com.au',
    ordered: 'Order placed',
    date: '5 June 2026',
    total: 'Grand Total:',
    amount: '$59.90',
    is: ['59.90', 'AUD'],
    soldBy: 'Sold by:',
    state: 'Delivered 8 June',
  },
  {
    site: 'in',
    ordered: 'Order placed',
    date: '5 June 2026',
    total: 'Grand Total:',
    amount: '₹1,29,900.00',
    is: ['129900.00', 'INR'],
    soldBy: 'Sold by:',
    state: 'Delivered 8-Jun-2026',
  },
  {
    site: 'sg',
    ordered: 'Order placed',
    date: '5 June 2026',
    total: 'Order Total:',
    amount: 'S$59.90',
    is: ['59.90', 'SGD'],
    soldBy: 'Sold by:',
    state: 'Delivered 8 June',
  },
  {
    site: 'co.za',
    ordered: 'Order placed',
    date: '5 June 2026',
    total: 'Order Total:',
    amount: 'R 599.00',
    is: ['599.00', 'ZAR'],
    soldBy: 'Sold by:',
    state: 'Delivered 8 June',
  },
  {
    site: 'de',
    ordered: 'Bestellung aufgegeben am',
    date: '5. Juni 2026',
    total: 'Gesamtsumme:',
    amount: '1.299,00 €',
    is: ['1299.00', 'EUR'],
    soldBy: 'Verkauf durch:',
    state: 'Zugestellt: 8. Juni',
  },
  {
    site: 'fr',
    ordered: 'Commande effectuée le',
    date: '5 juin 2026',
    total: 'Montant total :',
    amount: '1 299,00 €',
    is: ['1299.00', 'EUR'],
    soldBy: 'Vendu par :',
    state: 'Livré le 8 juin',
  },
  {
    site: 'ca',
    ordered: 'Commande effectuée le',
    date: '5 juin 2026',
    total: 'Total général :',
    amount: '59,90 $',
    is: ['59.90', 'CAD'],
    soldBy: 'Vendu par :',
    state: 'Livré le 8 juin',
  },
  {
    site: 'it',
    ordered: 'Ordine effettuato il',
    date: '5 giugno 2026',
    total: 'Totale ordine:',
    amount: '1.299,00 €',
    is: ['1299.00', 'EUR'],
    soldBy: 'Venduto da:',
    state: 'Consegnato 8 giugno',
  },
  {
    site: 'es',
    ordered: 'Pedido realizado',
    date: '5 de junio de 2026',
    total: 'Total (I.V.A. Incluido):',
    amount: '1.299,00 €',
    is: ['1299.00', 'EUR'],
    soldBy: 'Vendido por:',
    state: 'Entregado el 8 de junio',
  },
  {
    site: 'com.mx',
    ordered: 'Pedido realizado',
    date: '5 de junio de 2026',
    total: 'Total del pedido:',
    amount: '$1,299.00',
    is: ['1299.00', 'MXN'],
    soldBy: 'Vendido por:',
    state: 'Entregado el 8 de junio',
  },
  {
    site: 'com.br',
    ordered: 'Pedido realizado',
    date: '5 de junho de 2026',
    total: 'Total geral:',
    amount: 'R$ 1.299,00',
    is: ['1299.00', 'BRL'],
    soldBy: 'Vendido por:',
    state: 'Entregue 8 de junho',
  },
  {
    site: 'nl',
    ordered: 'Bestelling geplaatst',
    date: '5 juni 2026',
    total: 'Totaalbedrag:',
    amount: '€ 1.299,00',
    is: ['1299.00', 'EUR'],
    soldBy: 'Verkocht door:',
    state: 'Bezorgd op 8 juni',
  },
  {
    site: 'com.be',
    ordered: 'Besteld op',
    date: '5 juni 2026',
    total: 'Eindtotaal:',
    amount: '€ 59,90',
    is: ['59.90', 'EUR'],
    soldBy: 'Verkocht door:',
    state: 'Bezorgd op 8 juni',
  },
  {
    site: 'se',
    ordered: 'Beställning gjord',
    date: '5 juni 2026',
    total: 'Totalsumma:',
    amount: '1 299,00 kr',
    is: ['1299.00', 'SEK'],
    soldBy: 'Säljs av:',
    state: 'Levererad 8 juni',
  },
  {
    site: 'pl',
    ordered: 'Zamówienie złożone',
    date: '5 czerwca 2026',
    total: 'Suma całkowita:',
    amount: '1 299,00 zł',
    is: ['1299.00', 'PLN'],
    soldBy: 'Sprzedawane przez:',
    state: 'Dostarczono 8 czerwca',
  },
  {
    site: 'com.tr',
    ordered: 'Sipariş tarihi',
    date: '5 Haziran 2026',
    total: 'Genel Toplam:',
    amount: '1.299,00 TL',
    is: ['1299.00', 'TRY'],
    soldBy: 'Satıcı:',
    state: 'Teslim edildi: 8 Haziran',
  },
  {
    site: 'co.jp',
    ordered: '注文日',
    date: '2026年6月5日',
    total: 'ご請求額：',
    amount: '￥12,980',
    is: ['12980', 'JPY'],
    soldBy: '販売:',
    state: '6月8日に配達しました',
  },
  {
    site: 'cn',
    ordered: '下单日期',
    date: '2026年6月5日',
    total: '总计：',
    amount: '￥129.80',
    is: ['129.80', 'CNY'],
    soldBy: '卖家：',
    state: '已送达',
  },
  {
    site: 'ae',
    ordered: 'تم الطلب في',
    date: '5 يونيو 2026',
    total: 'الإجمالي:',
    amount: '120.00 درهم',
    is: ['120.00', 'AED'],
    soldBy: 'تباع من:',
    state: 'تم التوصيل',
  },
];

const ID = '404-0000031-0000031';
const page = (body: string): Document =>
  parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;

const list = ({ ordered, date, amount, state }: Words): Document =>
  page(`<div class="order-card js-order-card"><ul><li><span>${ordered}</span><span>${date}</span></li><li><span>∑</span><span>${amount}</span></li><li><span>№</span><bdi>${ID}</bdi></li></ul>
<div class="delivery-box"><span class="delivery-box__primary-text">${state}</span><div class="yohtmlc-product-title"><a href="/dp/B000000031">Orme X2</a></div></div></div>`);

const details = ({ ordered, date, total, amount, soldBy, state }: Words): Document =>
  page(`<div id="orderDetails"><div data-component="orderDate"><span>${ordered} ${date}</span></div><div data-component="orderId"><span>${ID}</span></div>
<div data-component="cancelled"></div><div id="od-subtotals"><div><span>∑:</span><span>1 ${amount}</span></div><div><span>${total}</span><span>${amount}</span></div></div>
<div data-component="shipments"><div class="a-box"><div data-component="shipmentStatus"><h4 class="a-text-bold">${state}</h4></div>
<div data-component="itemTitle"><a href="/dp/B000000031">Orme X2</a></div><div data-component="orderedMerchant"><span>${soldBy} Maison Orme</span></div><div data-component="unitPrice">${amount}</div></div></div></div>`);

const printed = ({ ordered, date, total, amount, soldBy }: Words): Document =>
  page(`<center><b class="h1"># ${ID}</b></center><table><tr><td><b>${ordered}:</b> ${date}</td></tr><tr><td><b>${total} ${amount}</b></td></tr></table>
<table><tr><td>1 x: <i>Orme X2</i><br><span>${soldBy} Maison Orme<br></span></td><td>${amount}</td></tr></table>
<table><tr><td>∑</td><td>${amount}</td></tr><tr><td><b>${total}</b></td><td><b>${amount}</b></td></tr></table>`);

describe.each(SITES.map((words) => [`amazon.${words.site}`, words] as const))('%s', (host, words) => {
  const order = { orderId: ID, orderedOn: JUNE, total: words.is[0], currency: words.is[1], missing: [] };
  const read = (path: string, doc: Document) => amazon.read(new URL(`https://www.${host}/${path}`), doc);

  it('list', () => {
    expect(read('your-orders/orders', list(words)).purchases).toMatchObject([
      { ...order, status: 'delivered', items: [{ title: 'Orme X2', price: null }] },
    ]);
  });

  it('own page', () => {
    expect(read('-/en/gp/your-account/order-details', details(words)).purchases).toMatchObject([
      {
        ...order,
        status: 'delivered',
        seller: 'Maison Orme',
        items: [{ title: 'Orme X2', quantity: 1, price: words.is[0] }],
      },
    ]);
  });

  it('sheet to print', () => {
    expect(read('gp/css/summary/print.html', printed(words)).purchases).toMatchObject([
      { ...order, seller: 'Maison Orme', items: [{ title: 'Orme X2', quantity: 1, price: words.is[0] }] },
    ]);
  });
});
