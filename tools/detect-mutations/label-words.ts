/**
 * What shops that speak several languages call the same things. Written from the shops' own pages as far as they are
 * public, and used only to change pages with: no detector knows this table.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each row in the order of `LANGUAGES`; null where the shop has no such label in that language. */
type Row = (string | null)[];

const AMAZON: Row[] = [
  [
    'Order placed',
    'Bestellung aufgegeben',
    'Commande effectuée le',
    'Pedido realizado',
    'Ordine effettuato',
    'Bestelling geplaatst',
    '注文日',
    '下单日期',
  ],
  [
    'Ordered on',
    'Bestellt am',
    'Commandé le',
    'Pedido el',
    'Ordinato il',
    'Besteld op',
    '注文日',
    '下单日期',
  ],
  ['Total', 'Summe', 'Total', 'Total', 'Totale', 'Totaal', '合計', '总计'],
  [
    'Order Total',
    'Gesamtbestellwert',
    'Montant total de la commande',
    'Importe total del pedido',
    'Totale ordine',
    'Totaalbedrag bestelling',
    '注文合計',
    '订单总计',
  ],
  [
    'Grand Total',
    'Gesamtsumme',
    'Montant total',
    'Importe total',
    'Totale ordine',
    'Totaalbedrag',
    'ご請求額',
    '总计',
  ],
  [
    'Order #',
    'Bestellnr.',
    'Nº de commande',
    'Pedido n.º',
    'Ordine n.',
    'Bestelnummer',
    '注文番号',
    '订单号',
  ],
  [
    'Order number',
    'Bestellnummer',
    'Numéro de commande',
    'Número de pedido',
    'Numero ordine',
    'Bestelnummer',
    '注文番号',
    '订单编号',
  ],
  ['Ship to', 'Versandadresse', 'Livraison à', 'Enviar a', 'Invia a', 'Verzenden naar', 'お届け先', '收货人'],
  ['Sold by', 'Verkauf durch', 'Vendu par', 'Vendido por', 'Venduto da', 'Verkocht door', '販売', '卖家'],
  [
    'Return complete',
    'Rücksendung abgeschlossen',
    'Retour terminé',
    'Devolución completada',
    'Reso completato',
    'Retour voltooid',
    '返品完了',
    '退货完成',
  ],
  [
    'Item(s) Subtotal',
    'Zwischensumme',
    'Sous-total articles',
    'Subtotal de los productos',
    'Totale articoli',
    'Subtotaal',
    '商品の小計',
    '商品小计',
  ],
  [
    'Shipping & Handling',
    'Verpackung & Versand',
    'Frais de port',
    'Envío',
    'Costi di spedizione',
    'Verzending',
    '配送料・手数料',
    '运费',
  ],
  [
    'Total before tax',
    'Summe ohne MwSt.',
    'Total hors TVA',
    'Total antes de impuestos',
    'Totale prima delle imposte',
    'Totaal vóór belasting',
    '税抜合計',
    '税前总计',
  ],
  [
    'Estimated tax to be collected',
    'Anzurechnende MwSt.',
    'TVA estimée',
    'Impuestos estimados',
    'IVA stimata',
    'Geschatte btw',
    '推定税額',
    '预估税费',
  ],
  [
    'Items Ordered',
    'Bestellte Artikel',
    'Articles commandés',
    'Productos pedidos',
    'Articoli ordinati',
    'Bestelde artikelen',
    '注文商品',
    '已订购商品',
  ],
  [
    'Condition: New',
    'Zustand: Neu',
    'État : Neuf',
    'Estado: Nuevo',
    'Condizione: Nuovo',
    'Staat: Nieuw',
    'コンディション: 新品',
    '状况: 全新',
  ],
  [
    'Order Summary',
    'Bestellübersicht',
    'Récapitulatif de commande',
    'Resumen del pedido',
    "Riepilogo dell'ordine",
    'Besteloverzicht',
    '注文の概要',
    '订单摘要',
  ],
];

/** Beginnings of a line that go on with a day or a name: `Delivered November 2`. */
const AMAZON_STATES: Row[] = [
  ['Delivered', 'Zugestellt:', 'Livré :', 'Entregado', 'Consegnato', 'Bezorgd', '配達済み', '已送达'],
  ['Cancelled', 'Storniert', 'Annulé', 'Cancelado', 'Annullato', 'Geannuleerd', 'キャンセル済み', '已取消'],
  ['Arriving', 'Ankunft', 'Arrive', 'Llega', 'Arriva', 'Komt aan', '到着予定', '预计到达'],
];

const WOOCOMMERCE: Row[] = [
  [
    'Order number',
    'Bestellnummer',
    'Numéro de commande',
    'Número del pedido',
    'Numero ordine',
    'Bestelnummer',
    '注文番号',
    '订单编号',
  ],
  ['Date', 'Datum', 'Date', 'Fecha', 'Data', 'Datum', '日付', '日期'],
  ['Email', 'E-Mail', 'E-mail', 'Correo electrónico', 'Email', 'E-mail', 'メール', '电子邮箱'],
  ['Total', 'Gesamt', 'Total', 'Total', 'Totale', 'Totaal', '合計', '总计'],
  ['Subtotal', 'Zwischensumme', 'Sous-total', 'Subtotal', 'Subtotale', 'Subtotaal', '小計', '小计'],
  [
    'Payment method',
    'Zahlungsmethode',
    'Moyen de paiement',
    'Método de pago',
    'Metodo di pagamento',
    'Betaalmethode',
    '支払い方法',
    '支付方式',
  ],
  [
    'Order details',
    'Bestelldetails',
    'Détails de la commande',
    'Detalles del pedido',
    "Dettagli dell'ordine",
    'Bestelgegevens',
    '注文の詳細',
    '订单详情',
  ],
  ['Product', 'Produkt', 'Produit', 'Producto', 'Prodotto', 'Product', '商品', '产品'],
];

const SHOPIFY: Row[] = [
  ['Order', 'Bestellung', 'Commande', 'Pedido', 'Ordine', 'Bestelling', '注文', '订单'],
  ['Subtotal', 'Zwischensumme', 'Sous-total', 'Subtotal', 'Subtotale', 'Subtotaal', '小計', '小计'],
  ['Total', 'Gesamt', 'Total', 'Total', 'Totale', 'Totaal', '合計', '总计'],
  ['Shipping', 'Versand', 'Expédition', 'Envío', 'Spedizione', 'Verzending', '配送', '运费'],
  ['Confirmed', 'Bestätigt', 'Confirmée', 'Confirmado', 'Confermato', 'Bevestigd', '確認済み', '已确认'],
];

const APPLE: Row[] = [
  ['Order Number', null, null, null, null, null, null, '订单号'],
  ['Order', null, null, null, null, null, null, '订单'],
  ['Ordered on', null, null, null, null, null, null, '订购日期'],
  ['Order Total', null, null, null, null, null, null, '订单总计'],
  ['Shipped', null, null, null, null, null, null, '已发货'],
];

const MAGENTO: Row[] = [
  [
    'Thank you for your purchase!',
    'Vielen Dank für Ihren Einkauf!',
    'Merci pour votre achat !',
    '¡Gracias por su compra!',
    'Grazie per il tuo acquisto!',
    'Bedankt voor uw aankoop!',
    'お買い上げありがとうございます',
    '感谢您的购买！',
  ],
  [
    'Your order number is',
    'Ihre Bestellnummer lautet',
    'Votre numéro de commande est',
    'Su número de pedido es',
    "Il numero d'ordine è",
    'Uw bestelnummer is',
    '注文番号は',
    '您的订单编号是',
  ],
];

const SHOPS: { store: RegExp; labels: Row[]; states: Row[] }[] = [
  { store: /^amazon/, labels: AMAZON, states: AMAZON_STATES },
  { store: /^woocommerce/, labels: WOOCOMMERCE, states: [] },
  { store: /^shopify/, labels: SHOPIFY, states: [] },
  { store: /^apple/, labels: APPLE, states: [] },
  { store: /^magento/, labels: MAGENTO, states: MAGENTO },
];

export type Phrases = { from: string; to: string }[];

/** The words of a shop from one language to another; null where the shop speaks only one, or not that one. */
export function phrasesOf(
  page: string,
  from: Language,
  to: Language,
): { labels: Phrases; states: Phrases } | null {
  const shop = SHOPS.find(({ store }) => store.test(page));
  if (!shop || from === to) return null;
  const [at, into] = [LANGUAGES.indexOf(from), LANGUAGES.indexOf(to)];
  const pairs = (rows: Row[]): Phrases =>
    rows
      .flatMap((row) => {
        const [before, after] = [row[at], row[into]];
        return before && after ? [{ from: before, to: after }] : [];
      })
      .sort((one, other) => other.from.length - one.from.length);
  const labels = pairs(shop.labels);
  return labels.length > 0 ? { labels, states: pairs(shop.states) } : null;
}
