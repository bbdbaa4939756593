import type { OrderStatus } from '../types.ts';

/** Forms that say that it has happened: a button *Cancel order* is no state. */
const WORDS: [OrderStatus, RegExp][] = [
  [
    'cancelled',
    /cancell?ed|voided|storniert|annul(?:ée?|liert|lato|lata|erad|leret|lert)|cancelad[oa]|anulad[oa]|geannuleerd|avbruten|peruutettu|anulowan|zrušen|iptal edil|отмен[её]н|已取消|交易关闭|已关闭|キャンセル(?:済|され)|取消済|취소(?:됨|완료|된)/i,
  ],
  [
    'refunded',
    /(?<!partially )refunded|^closed|erstattet|remboursée?|reembolsad|rimborsat|terugbetaald|återbetalad|refundert|refunderet|zwrócon|iade edil|возмещ|已退款|退款成功|返金済|환불(?:됨|완료)/i,
  ],
  [
    'returned',
    /returned|retourniert|zurückgesendet|retournée?|devuelt[oa]|reso effettuato|devolvid|已退货|返品済|반품완료/i,
  ],
  [
    'unpaid',
    /pending payment|payment (?:is )?(?:pending|failed|due|declined)|awaiting (?:\w+ )?payment|unpaid|not (?:been )?paid|^failed|cannot be processed|zahlung (?:ausstehend|offen|fehlgeschlagen)|warte[nt]? auf zahlung|fehlgeschlagen|unbezahlt|attente d[eu] (?:votre )?paiement|paiement (?:en attente|refusé|échoué)|échouée?|pendiente de pago|pago pendiente|fallid[oa]|in attesa di pagamento|pagamento (?:in sospeso|pendente|fallito)|fallit[oa]|aguardando pagamento|wacht(?:en|end)? op betaling|mislukt|väntar på betalning|afventer betaling|oczekuj\S* (?:na )?płatno|čeká na platbu|ödeme bekl|ожида\S* оплат|待付款|未付款|等待(?:买家)?付款|待支付|支付失败|(?:入金|支払い?)待ち|未払い|決済エラー|결제 ?(?:대기|실패)|입금 ?대기/i,
  ],
  [
    'delivered',
    /(?<!to be |being |out for )delivered|completed|abgeschlossen|zugestellt|geliefert|livrée?(?![a-z])|terminée?|entregad[oa]|completad[oa]|consegnat[oa]|completat[oa]|entregue|concluíd[oa]|bezorgd|geleverd|afgerond|levererad|leveret|levert|toimitettu|dostarczon|zrealizowan|doručen|teslim edildi|tamamlandı|доставлен|выполнен|已送达|已签收|已收货|已完成|交易成功|配達(?:済|完了)|完了|배송 ?완료|배달 ?완료|완료/i,
  ],
  [
    'shipped',
    /shipped|on (?:its|the) way|in transit|dispatched|out for delivery|^complete$|versandt|versendet|unterwegs|expédiée?|en route|enviad[oa]|en camino|spedit[oa]|in consegna|verzonden|onderweg|skickad|afsendt|på väg|wysłan|odeslán|kargo(?:ya|da)|отправлен|в пути|已发货|已出库|配送中|运输中|派送中|待收货|等待收货|発送済|配達中|배송 ?중|발송/i,
  ],
];

/** The state that a store's words mean; null where none of them is known. */
export function statusIn(text: string | null): OrderStatus | null {
  if (!text) return null;
  return WORDS.find(([, words]) => words.test(text.slice(0, 300)))?.[0] ?? null;
}

/** The words themselves without what stands around them: a greeting may hold the buyer's name. */
export function statusWords(text: string): { status: OrderStatus; words: string } | null {
  for (const [status, words] of WORDS) {
    const found = words.exec(text.slice(0, 300))?.[0];
    if (found !== undefined) return { status, words: found };
  }
  return null;
}
