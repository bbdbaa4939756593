/** What tells a page about something bought from one where it can be bought: address, headings, buttons. */

const SHOPPING =
  /\/(?:cart|basket|bag|shopping[-_]?(?:cart|bag)|warenkorb|panier|carrito|cesta|carrello|carrinho|winkelwagen|winkelmand|varukorg|kurv|handlekurv|koszyk|kosik|sepet|wish-?list|wunschliste|merkzettel|favou?rites?|compare|checkout|kasse|caisse|search)(?:\.\w{2,5})?\/?$/i;
const PRODUCT = /\/(?:products?|produkte?|produit|producto|prodotto|item|dp|p)\/[^/]+/i;

export const isProductAddress = ({ pathname }: URL): boolean => PRODUCT.test(pathname);

/** Carts, wish lists, product pages and the form before paying, by their address. */
export const isShoppingAddress = ({ pathname }: URL): boolean =>
  SHOPPING.test(pathname) || PRODUCT.test(pathname);

const ORDER_ADDRESS =
  /(?:^|[^a-z])(?:my|view|sales|your)?(?:orders?|purchases?|receipts?|thanks?|thank-?you|success|confirm\w*|complete[d]?|received|done|bestell\w*|\bdanke?\b|commandes?|merci|pedidos?|gracias|ordin[ei]|grazie|encomendas?|obrigad[oa]|bestelling\w*|bedankt|bestallning\w*|ordre[rs]?|zamowieni\w*|objednavk\w*|siparis\w*|zakaz\w*|dingdan|trade|juchu|chumon)(?![a-z])|order(?:details?|confirm\w*|id|number|complete|success|history)/i;

/** The address of an order or of the page after paying. */
export const isOrderAddress = ({ pathname, search, hash }: URL): boolean =>
  ORDER_ADDRESS.test(`${pathname}${search}${hash}`.slice(0, 500));

const ORDER_WORDS =
  /thanks?(?: you)?\b|(?:order|purchase|payment) (?:confirm|complete|received|placed|details?|summary|success|information|#)|your (?:order|purchase)\b|receipt|\bdanke?\b|bestell(?:ung|bestätigung|detail|übersicht)|merci|commande|gracias|pedido|grazie|ordine|obrigad|encomenda|bedankt|bestelling|tack för|beställning|tak for|takk for|bestilling|kiitos|tilau|dziękujemy|zamówieni|děkujeme|objednávk|teşekkür|sipariş|спасибо|заказ|谢谢|感谢|謝謝|感謝|订单|訂單|(?:下单|支付|购买|付款)成功|ご?注文|購入|ありがとう|주문|감사/iu;

const DONE =
  /thanks?(?: you)?\b|order (?:is )?(?:confirmed|complete|received|placed)|\bdanke?\b|merci|gracias|grazie|obrigad|bedankt|tack för|tak for|takk for|kiitos|dziękujemy|děkujeme|teşekkür|спасибо|谢谢|感谢|謝謝|感謝|(?:下单|支付|购买|付款)成功|ありがとう|감사/iu;

const headingSays = (doc: Document, words: RegExp): boolean =>
  [...doc.querySelectorAll('title, h1, h2, h3, [role="heading"]')]
    .slice(0, 40)
    .some((heading) => words.test((heading.textContent ?? '').slice(0, 300)));

/** Headings or title speak of an order. */
export const saysOrder = (doc: Document): boolean => headingSays(doc, ORDER_WORDS);

/** They say that it is done. */
export const saysThanks = (doc: Document): boolean => headingSays(doc, DONE);
