import type { OrderStatus } from '../../types.ts';

/**
 * Amazon's words in the languages of its sites, as the parts of words that tell them apart: en de fr it es pt nl sv pl
 * tr ja zh ar. Kept short, since they travel with the content script; where a language is lacking, structure decides.
 */

/** In a line of an order's header: it speaks of ordering, so its date is the order's. */
export const ORDERED =
  /order|purchas|bestel|command|ordin|pedido|best[äe]ll|zamów|złoż|sipari|注文|[订訂下][单單購]|طلب/i;

/** The heading of the total, in an order's header and in the summary. */
export const TOTAL =
  /^(?:(?:grand|order|genel|montant|importe|suma|sipariş) |ご)?(?:total|sum|gesamt(?:bestellwert)?|end(?:betrag|summe)|importe|(?:eind)?totaal|razem|łącz|toplam|tutar|請求額|(?:注文)?合計|[总總合][计計额]|金额|الإجمالي|المجموع)\p{L}{0,7}(?: (?:d\p{L}{1,4} )?(?:ttc|ordine|pedido|commande|g[eé]n?[eé]?ral|bestellung|całkowita))?(?: ?\([^)]*\))?\s*[:：]?$/iu;

/** Before the name of the seller. */
export const SOLD_BY =
  /^(?:sold by|verk[aäo]|vend|s[åä]l[djs]|sprzeda|satıcı|販売|出品者|卖家|销售|賣家|تباع|البائع)[^:：]{0,25}[:：]\s*/i;

/** What a gift card is called where it was bought. */
export const GIFT_CARD =
  /geschenkgutschein|gift (?:card|certificate)|(?:chèque|carte)[- ]cadeau|(?:cheque|tarjeta)[- ]regalo|buono regalo|cart[aã]o[- ]presente|cadeau(?:bon|kaart)|presentkort|karta podarunkowa|hediye (?:çek|kart)\p{L}*|ギフト(?:券|カード)|礼品卡|بطاقة هدايا/iu;

/** The status lines, the first that fits. `Return started` is none of the first three: it is still the buyer's. */
const STATUS: [RegExp, OrderStatus][] = [
  [
    /cancel+ed|storniert|annul|cancelad|avbruten|avbeställd|anulow|ptal edil|キャンセル|取消|ملغ|إلغاء/i,
    'cancelled',
  ],
  [
    /return(?:ed| (?:comp|rec))|rück(?:gabe|sendung) (?:abg|erh)|retour(?:né| (?:t|r|v|ont))|reso c|restituit|devuelt|devolvid|devoluci[oó]n c|devolução c|returner|retur slut|zwrot (?:z|o)|[iİ]ade tam|返品|退货/i,
    'returned',
  ],
  [/refund|erstattet|rembours|rimbors|reembols|terugbet|återbet|iadesi|返金|退款/i, 'refunded'],
  [/payment|zahlung|paiement|pagamento|\bpago|betal[in]|płatno|ödeme|支払|[待未]付款|دفع/i, 'unpaid'],
  [
    /not yet|in kürze|prepar|order re|order pro|noch nicht|vorbereit|pas encore|prépar|non ancora|aún no|ainda não|nog niet|ännu inte|jeszcze|henüz|hazırlan|未発送|準備|尚未|准备/i,
    'ordered',
  ],
  // What is still to come, before what came.
  [/^wird |sera |verr[àa] |ser[áa] |wordt |levereras|zostani/i, 'shipped'],
  [
    /delivered|delivery comp|return (?:s|w)|picked|handed|^sent|zugestellt|geliefert|abgeholt|livré|remis|consegnat|entreg(?:ad|ue)|bezorgd|afgelever|leverera|dostarcz|doręcz|teslim ed|配達[済し完]|届け済|已[送签妥]|تسليم|توصيل/i,
    'delivered',
  ],
  [
    /ship|arriv|way|out for|delay|expected|dispatch|versand|unterwegs|zustell|ankunft|liefer|expédi|cours|route|spedi|consegna|envi|camin|llega|chega|entrega|verzond|onderweg|verwacht|skicka|väg|anländ|wysłan|drodze|dostaw|kargo|yolda|teslim|発送|配|到着|届|发货|运|预计|طريق|شحن|وصول/i,
    'shipped',
  ],
];

export const amazonStatus = (text: string): OrderStatus =>
  STATUS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';

/** Whether what has this status is (still) bought. */
export const stands = (status: OrderStatus): boolean => !/^(?:cancel|re)/.test(status);
