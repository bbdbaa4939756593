/** What a page offers to do: somebody who can still place or pay the order has not bought it yet. */

const PAY =
  /^(?:place (?:your |my |the )?order|submit (?:my )?order|complete (?:my )?(?:order|purchase|checkout)|confirm (?:order|and pay|purchase)|(?:continue|proceed) to (?:checkout|payment|pay)|check ?out(?: now)?|pay(?: now| securely)?|pay for (?:this )?order|try again|buy now|(?:zahlungspflichtig|kostenpflichtig|jetzt) (?:bestellen|kaufen|bezahlen)|bezahlen|kaufen|zur kasse(?: gehen)?|(?:passer|valider|confirmer) (?:la |ma )?commande|commander|payer(?: maintenant)?|(?:realizar|tramitar|finalizar|confirmar) (?:el |mi )?(?:pedido|compra)|pagar(?: ahora)?|comprar ahora|(?:effettua|conferma|completa) (?:l['’])?ordine|acquista(?: ora)?|paga(?: ora)?|finalizar (?:compra|pedido)|bestelling plaatsen|afrekenen|betalen|slutför köp|till kassan|betala|gå til kassen|betal|kup i zapłacę|zapłać|zaplatit|objednat|satın al|ödeme yap|оформить заказ|оплатить|купить|提交订单|提交訂單|(?:立即|去|马上)(?:支付|付款|购买|结算)|付款|去结算|结算|确认下单|注文を(?:確定|確認)(?:する)?|注文する|購入(?:する|手続き.{0,6})|レジに進む|支払う|결제하기|주문하기|구매하기)$/iu;

const TO_CART =
  /^(?:add(?: item)? to (?:your |my )?(?:shopping )?(?:cart|basket|bag|trolley)|in den (?:waren|einkaufs)korb(?: legen)?|ajouter (?:au panier|à mon panier)|añadir (?:al carrito|a la cesta)|agregar al carrito|aggiungi al carrello|(?:adicionar|comprar) ao carrinho|in (?:mijn )?winkel(?:wagen|mand(?:je)?)|lägg i varukorg(?:en)?|læg i kurv|legg i handlekurv|do koszyka|dodaj do koszyka|do košíku|sepete ekle|в корзину|加入(?:购物车|購物車)|カートに(?:入れる|追加)|장바구니(?:에 담기| 담기)?)$/iu;

const BUTTONS =
  'button, input[type="submit"], input[type="button"], [role="button"], a[class*="btn" i], a[class*="button" i]';

function offers(doc: Document, words: RegExp): boolean {
  return [...doc.querySelectorAll(BUTTONS)].slice(0, 300).some((button) => {
    const said = button.getAttribute('value') ?? button.textContent ?? '';
    return said.length < 200 && words.test(said.replace(/\s+/g, ' ').trim());
  });
}

export const offersToPay = (doc: Document): boolean => offers(doc, PAY);
export const offersCart = (doc: Document): boolean => offers(doc, TO_CART);
