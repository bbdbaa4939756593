import type { OrderStatus } from './types.ts';

/** Amazon's words in the languages of its sites; compared with the beginning of a cleaned line. */

/** Before the date of an order. */
export const ORDERED_ON = new RegExp(
  `^(?:${[
    'order(?:ed)? (?:placed|on|date)',
    'digital order',
    'placed',
    'purchased(?: on)?',
    'bestellung aufgegeben(?: am)?',
    'bestellt am',
    'bestelldatum',
    'digitale bestellung',
    'commande (?:effectuée|passée|du)(?: le)?',
    'commandé le',
    'date de (?:la )?commande',
    'ordine (?:effettuato|del)(?: il)?',
    'ordinato il',
    'data (?:dell.)?ordine',
    'pedido (?:realizado|efetuado|feito|digital)(?: el| em)?',
    'fecha (?:de|del) pedido',
    'data do pedido',
    'realizado el',
    'bestelling geplaatst(?: op)?',
    'besteld op',
    'besteldatum',
    'beställning (?:gjord|lagd)',
    'beställd(?:es)?(?: den)?',
    'beställningsdatum',
    'zamówienie złożon[eo]',
    'złożono(?: zamówienie)?',
    'zamówion[eo]',
    'data zamówienia',
    'sipariş (?:verilme )?(?:tarihi|verildi)',
    'ご?注文日',
    '下单(?:日期|时间|于)',
    '订单日期',
    '訂購日期',
    '已下订单',
    'تم (?:تقديم )?الطلب',
    'تاريخ الطلب',
  ].join('|')})`,
  'iu',
);

/** The line of the summary that says what was paid in all. */
export const GRAND_TOTAL = new RegExp(
  `^(?:${[
    'grand total',
    'order total',
    'total for this order',
    'gesamtsumme',
    'gesamtbetrag',
    'gesamtbestellwert',
    'endbetrag',
    'montant total',
    'total (?:de la commande|général|ttc)',
    'totale (?:ordine|complessivo|generale)',
    'importe total',
    'total (?:del pedido|general|\\(i\\.?v\\.?a)',
    'total (?:do pedido|geral)',
    'totaalbedrag',
    'eindtotaal',
    'totaal van de bestelling',
    'totalsumma',
    'slutsumma',
    'totalbelopp',
    'suma (?:całkowita|końcowa)',
    'łączna kwota',
    'genel toplam',
    'sipariş toplamı',
    'ご請求額',
    '注文合計',
    '总计',
    '总金额',
    '订单总额',
    '訂單總計',
    'المجموع (?:الكلي|الإجمالي)',
    'الإجمالي الكلي',
  ].join('|')})`,
  'iu',
);

/** The heading of the total in an order's header. */
export const TOTAL =
  /^(?:total|summe|gesamt|totale|importe|totaal|summa|totalt|suma|razem|toplam|tutar|合計|总计|合计|總計|金额|الإجمالي|المجموع)\s*[:：]?$/iu;

/** Before the name of the seller. */
export const SOLD_BY =
  /^(?:sold by|verkauf(?:t)? (?:durch|von)|verkäufer|vendu (?:et expédié )?par|vendeur|venduto da|vendido por|verkocht door|säljs? av|såld av|säljare|sprzedaw(?:ca|ane przez)|sprzedaż|satıcı|販売元?|出品者|卖家|销售(?:商|方)|賣家|تباع (?:من|بواسطة)|البائع)\s*[:：]?\s*/iu;

/** The status lines, the first that fits. `Return started` is none of these: it is still the buyer's, as delivered. */
const STATUS: [RegExp, OrderStatus][] = [
  [
    /cancel+ed|storniert|annul[ée]|annullato|cancelad|geannuleerd|avbruten|avbeställd|annullerad|anulowan|iptal edil|キャンセル|已取消|取消済|ملغ|تم الإلغاء/iu,
    'cancelled',
  ],
  [
    /return (?:complete|received)|^returned|rückgabe (?:abgeschlossen|erhalten)|rücksendung (?:abgeschlossen|erhalten)|retour (?:terminé|reçu|voltooid|ontvangen)|^retourné|reso completato|restituito|devolución (?:completada|finalizada)|^devuelto|devolução concluída|^devolvido|retur slutför|returnera[dt]|zwrot (?:zakończony|otrzymany)|^zwrócono|iade (?:tamamlandı|alındı)|返品(?:済|完了)|退货(?:完成|已完成)|已退货/iu,
    'returned',
  ],
  [
    /refund(?:ed| issued| complete)|erstattet|remboursé|remboursement effectué|rimborsat|reembolsad|reembolso emitido|terugbetaald|återbetala[dt]|zwrócono (?:pieniądze|środki)|para iadesi yapıldı|返金済|已退款/iu,
    'refunded',
  ],
  [
    /payment (?:revision|pending|required|declined)|pending payment|revise payment|awaiting payment|zahlung (?:ausstehend|erforderlich)|paiement (?:en attente|requis|refusé)|pagamento (?:in sospeso|in attesa|pendente)|pago pendiente|betaling (?:vereist|in behandeling)|betalning (?:krävs|väntar)|oczekuje na płatność|ödeme bekleniyor|支払い(?:待ち|が必要)|待付款|等待付款/iu,
    'unpaid',
  ],
  [
    /not yet shipped|preparing|order (?:received|placed)|noch nicht versandt|wird vorbereitet|pas encore expédié|en préparation|non ancora spedito|in preparazione|aún no (?:se ha )?enviado|preparando|ainda não (?:foi )?enviado|nog niet verzonden|ännu inte skickad|jeszcze nie wysłan|henüz gönderilmedi|hazırlanıyor|未発送|準備中|尚未发货|正在准备/iu,
    'ordered',
  ],
  [
    /deliver(?:ed|y complete)|return (?:started|window)|picked up|handed|^sent\b|zugestellt|geliefert|abgeholt|livré|remis|consegnat|ritirat|entreg(?:ado|ue)|recogido|retirado|bezorgd|afgeleverd|opgehaald|leverera[dt]|hämtad|dostarczon|odebran|doręczon|teslim edildi|配達(?:済み|しました|完了)|お届け済み|已(?:送达|签收|妥投)|تم التسليم|تم التوصيل/iu,
    'delivered',
  ],
  [
    /shipped|arriv|on the way|out for delivery|delay|expected|dispatched|versandt|verschickt|unterwegs|zustellung|ankunft|lieferung|expédié|en cours|en route|spedit|in consegna|in arrivo|enviad|en camino|llega|saiu para entrega|chega|verzonden|onderweg|verwacht|skicka[dt]|på väg|anländer|beräknad|wysłan|w drodze|dotrze|dostawa|kargo|yolda|teslimat|発送済|配送中|到着予定|お届け予定|已发货|运送中|预计|في الطريق|تم الشحن|الوصول/iu,
    'shipped',
  ],
];

export const amazonStatus = (text: string): OrderStatus =>
  STATUS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
