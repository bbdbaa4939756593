import type { OrderStatus } from '../../types.ts';

/** What Apple's shops say around an order in the languages of their sites. Labels at the beginning of a line; what follows must read by itself. */
const ORDERED =
  "order(?:ed)?(?: placed| date)?(?: on)?|date ordered|purchase date|(?:订购|下单|订单|訂購|下單|訂單)(?:日期|时间|時間)|ご?注文日|注文(?:した)?日付?|주문(?:한)? ?(?:날짜|일자?)|bestell(?:t am|datum)|auftragsdatum|commandée? le|date de (?:la )?commande|data (?:dell[’']ordine|d[eo] (?:ordine|pedido)|da encomenda)|ordinato il|fecha (?:del|de) pedido|pedido (?:realizado )?el|pedido em|encomendado em|besteld op|besteldatum|beställt|beställningsdatum|orderdatum|bestilt(?: den)?|bestillingsdato|tilattu|tilauspäivä|zamówiono|data zamówienia|sipariş tarihi|objednáno|datum objednávky|megrendelés dátuma|дата заказа|วันที่สั่งซื้อ";

const GRAND_TOTAL =
  "(?:order|grand) total|total (?:for|of) (?:your )?order|(?:订单|訂單)(?:总[计额价]|总?金额|總[計額]|總?金額)|ご?注文(?:の)?合計(?:金額)?|(?:총 ?)?주문 ?(?:금액|합계)|gesamt(?:betrag|summe|preis)?|total de (?:la |votre )?commande|montant total|totale (?:dell[’']|del tuo )?ordine|(?:importe )?total del pedido|total d[oa] (?:pedido|encomenda)|totaalbedrag|ordertotal|beställningens summa|ordretotal|kwota całkowita|sipariş toplamı";

const TOTAL =
  'total|总[计额价]|總[計額]|合计|合計|총계|합계|summe|totale|totaal|totalt|summa|i alt|yhteensä|razem|suma|toplam|celkem|összesen|итого|รวมทั้งหมด';

const label = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\d])\\s*[:：]?(.*)$`, 'iu');
/** Group 1 is what follows. A day may follow at once (`订购日期2026年9月7日`). */
export const ORDERED_LABEL = new RegExp(`^(?:${ORDERED})(?!\\p{L})\\s*[:：]?(.*)$`, 'iu');
export const TOTAL_LABELS = [label(GRAND_TOTAL), label(TOTAL)];

/** A list says how an order stands in words only: done, not promised (`Delivers`, `送达日期`). */
const STATES: [RegExp, OrderStatus][] = [
  [
    /cancel+ed|已取消|キャンセル(?:済|され|$)|취소됨|storniert|annul[éa]|cancelad|geannuleerd|avbruten|annulleret|kansellert|peruutettu|anulowan|iptal edil/i,
    'cancelled',
  ],
  [/^returned|已退[货貨]|返品済|zurückgegeben|retourné|reso|devuelto|devolvido/i, 'returned'],
  [
    /^delivered|picked up|已(?:送达|送達|取货|取貨|交付)|配達(?:済|完了)|受取(?:済|完了)|배송(?:됨|완료)|수령(?:함|완료)|geliefert|zugestellt|abgeholt|livrée?(?!\p{L})|récupérée?|consegnat|ritirat|entregad|recogid|entregue|levantad|bezorgd|opgehaald|levererad|leveret|levert|toimitettu|dostarczon|odebran|teslim edildi/iu,
    'delivered',
  ],
  [
    /^shipped|ready for pickup|已(?:发货|發貨|出貨)|可(?:取货|取貨)|出荷済|발송됨|versandt|abholbereit|expédiée?|spedit|enviad|verzonden|skickad|afsendt|sendt|lähetetty|wysłan|gönderildi/iu,
    'shipped',
  ],
];

export const statusOfWords = (words: string | null): OrderStatus | null =>
  STATES.find(([pattern]) => words !== null && pattern.test(words))?.[1] ?? null;
