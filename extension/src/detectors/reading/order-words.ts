/** How shops call the parts of an order, in the languages of their buyers. Matched as a label's whole beginning. */

const ORDER =
  'order|purchase|bestellung|auftrag|orden|commande|pedido|ordine|encomenda|bestelling|beställning|ordre|bestilling|tilaus|zamówienie|objednávka|sipariş|заказ|ご?注文|订单|訂單|주문';

/** `#`, `№`, `nº`, `Nr.`: what says that a number follows. */
const HASH = '[#№]|n[º°o]\\.?(?![a-z])|nr\\.?(?![a-z])';

const NUMBER = [
  `(?:your |my )?(?:order|purchase)(?: confirmation| reference)? ?(?:number|num|no|id|code|ref(?:erence)?)(?![a-z])(?: is)?`,
  `(?:your )?confirmation (?:number|code|no)(?![a-z])(?: is)?`,
  '(?:ihre |deine )?(?:bestell|auftrags?)-?(?:nummer|nr|id)(?:\\.|(?![a-zäöü]))(?: lautet)?',
  '(?:votre )?(?:numéro|n[°º]|référence|réf\\.?) (?:de )?(?:la |votre |ma )?commande(?: est)?',
  '(?:tu |su )?(?:número|n[.º°]+|nº|código|referencia|id) (?:de |del |de la |de tu |de su )?(?:pedido|orden|compra)(?: es)?',
  "(?:numero|n[.°º]+|codice|riferimento|id) (?:d['’]|dell['’]|di |del )?ordine",
  '(?:número|n[.º°]+|nº|código) (?:do |da |de )?(?:pedido|encomenda)',
  '(?:bestel|order|ordre|beställnings?|bestillings?|tilaus)-?(?:nummer|nr|numero|id)(?![a-z])',
  '(?:numer|nr) zamówienia|číslo objednávky|sipariş (?:numarası|numaranız|no|kodu)|номер (?:вашего )?заказа',
  'mã đơn hàng|หมายเลขคำสั่งซื้อ|nomor pesanan|رقم الطلب|מספר הזמנה',
  '(?:订单|訂單|交易)(?:编号|編號|号码|號碼|号|號|id)|ご?(?:注文|受注|オーダー)(?:番号|id|no\\.?|コード)|주문 ?(?:번호|코드)',
  `(?:${ORDER})\\s*(?:${HASH})`,
].join('|');

const DATE = [
  '(?:order|purchase) (?:date|placed|time)|date (?:of )?(?:order|purchase|ordered|placed|purchased)|(?:ordered|placed|purchased)(?: on)?|order (?:was )?placed(?: on)?',
  'bestelldatum|bestellt am|auftragsdatum|kaufdatum|bestellung (?:aufgegeben am|vom)',
  "date (?:de |d[’'])(?:la |votre )?(?:commande|achat)|commandée? le|passée? le|commande (?:du|passée le|effectuée le)",
  'fecha (?:de |del )(?:la )?(?:pedido|compra|orden)|pedido (?:realizado|efectuado)(?: el)?|realizado el|comprado el',
  "data (?:dell?['’])?(?:di )?(?:ordine|acquisto)|ordine (?:effettuato|del)(?: il)?|ordinato il",
  'data (?:do |da |de )(?:pedido|encomenda|compra)|pedido (?:feito|realizado) em',
  'besteldatum|besteld op|orderdatum|beställningsdatum|beställd|or[dl]redato|bestillingsdato|bestilt|tilauspäivä',
  'data zamówienia|zamówiono|datum objednávky|objednáno|sipariş tarihi|дата (?:заказа|оформления)',
  '(?:下单|订单|購買|购买|订购|訂購|下單|訂單|创建|建立|成交|支付)(?:时间|日期|時間)|ご?(?:注文|購入|受注)日時?|(?:주문|구매) ?(?:일자|일시|일|날짜)|ngày đặt hàng|วันที่สั่งซื้อ|تاريخ الطلب',
  // Bare words last: before a longer label they would win.
  'date|datum|fecha|data|dato|päivämäärä|tarih|дата|日期|日付|날짜',
].join('|');

const GRAND_TOTAL = [
  '(?:order|grand|final) total|total (?:paid|amount|charged|price)|amount paid|you paid|order amount',
  'gesamt(?:summe|betrag|preis|bestellwert)|endbetrag|rechnungsbetrag|endsumme|bestellsumme',
  'total ttc|montant total|total (?:de la |de votre )?commande|total payé',
  'total (?:del |de la |do |da )?(?:pedido|compra|orden|encomenda)|importe total|total pagado|valor total|total pago',
  "totale (?:ordine|complessivo|dell['’]ordine|pagato)|importo totale",
  'totaalbedrag|totaalprijs|eindtotaal|totalsumma|totalbeløb|kwota całkowita|do zapłaty|celková cena|genel toplam|сумма заказа|итоговая сумма|общая сумма',
  '实付款|實付款|实付金额|实付|实际支付|订单(?:总额|总价|金额|总金额)|訂單(?:總額|金額)|付款金额|支付金额|总金额|總金額|应付总额',
  '(?:ご?注文|お?支払い?|ご?請求)(?:合計|金額|総額)(?:金額)?|総合計|(?:총 ?)?(?:결제|주문) ?금액|총 ?합계',
].join('|');

const TOTAL =
  'total|gesamt|summe|totale|totaal|totalt|i alt|sum|summa|yhteensä|suma|razem|łącznie|celkem|toplam|итого|всего|合计|总计|总价|總計|總額|合計|小計\\(税込\\)|합계|총액|tổng cộng|รวม|المجموع';

const STATUS =
  "(?:order )?status|état(?: de la commande)?|statut(?: de la commande)?|bestellstatus|auftragsstatus|estado(?: del pedido)?|stato(?: ordine| dell[’']ordine)?|订单状态|訂單狀態|交易状态|状态|注文状況|ご注文状況|ステータス|주문 ?상태|durum|статус(?: заказа)?|stav";

const QUANTITY =
  'qty|quantity|quantit[éà]|units?|menge|anzahl|stückzahl|qté|cant(?:idad|\\.)?|q\\.?t[àa]|qtd\\.?|quantidade|aantal|antal|antall|määrä|ilość|množství|počet|adet|miktar|кол-?во|количество|数量|數量|個数|件数|수량';

const PRODUCT =
  'beschreibung|omschrijving|beskrivning|beskrivelse|kuvaus|opis|popis|açıklama|описание|説明|说明|描述|설명|products?(?: name| description)?|items?(?: name| description)?|description|article|title|name|produkte?|produkt(?:name|bezeichnung)|artikel(?:name|bezeichnung)?|bezeichnung|produits?|articles?|désignation|productos?|artículos?|descripción|prodott[oi]|articol[oi]|descrizione|produtos?|descrição|vara|varor|vare|varer|tuote|nazwa(?: produktu)?|produkty|položka|název|ürün(?:ler)?|товары?|наименование|商品(?:名称?|名稱|信息)?|品名|宝贝|名称|상품(?:명|정보)?|제품';

const UNIT =
  'unit price|price (?:each|per (?:unit|item))|each|einzelpreis|stückpreis|prix unitaire|p\\.?u\\.?|precio unitario|precio\\/ud\\.?|prezzo unitario|preço unit[áa]rio|stukprijs|styckpris|à-pris|stykpris|stykkpris|cena jednostkowa|jednotková cena|birim fiyat|цена за (?:шт|единицу)\\.?|单价|單價|単価|단가';

const PRICE =
  'price|preis|prix|precio|prezzo|preço|prijs|pris|hinta|cena|fiyat|цена|价格|價格|価格|販売価格|가격|판매가';

const LINE =
  '(?:sub|line |item |row )?total(?: price)?|subtotal|amount|sum|summe|gesamt(?:preis|summe|betrag)?|zwischensumme|betrag|total (?:ttc|ht)|sous-total|montant|importe|totale|subtotale|importo|valor|totaal|subtotaal|bedrag|belopp|summa|delsumma|beløb|kwota|wartość|razem|suma|celkem|mezisoučet|toplam|ara toplam|tutar|сумма|итого|стоимость|小计|小計|金额|金額|总价|合计|合計|금액|합계';

const AFTER = '(?:\\s*\\([^)]{0,40}\\))?[\\s:：.,#№]*';
/** Group 1 is what follows the label. */
const label = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\d])${AFTER}(.*)$`, 'iu');
// A number may follow its label at once: `订单编号123`, `Order #123`.
const numberLabel = new RegExp(`^(?:${NUMBER})(?!\\p{L})${AFTER}(.*)$`, 'iu');

export const LABELS = {
  number: numberLabel,
  date: label(DATE),
  grandTotal: label(GRAND_TOTAL),
  total: label(TOTAL),
  status: label(STATUS),
  quantity: label(QUANTITY),
};

const whole = (words: string) => new RegExp(`^(?:${words})${AFTER}$`, 'iu');

/** What a table's column holds, by its head. `unit` says so; a mere `price` may be the line's. */
export const COLUMNS = {
  product: whole(PRODUCT),
  quantity: whole(QUANTITY),
  unit: whole(UNIT),
  price: whole(PRICE),
  line: whole(LINE),
};

/** Anywhere in a sentence, but only with a sign that a number follows: `Your order #1001 is confirmed`. */
export const NUMBERED_ORDER = new RegExp(
  `(?:${ORDER})\\s*(?:[#№]|n[º°]\\.?)\\s*([A-Za-z\\d][A-Za-z\\d._/-]*)`,
  'iu',
);
