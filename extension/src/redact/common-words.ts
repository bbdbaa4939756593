/**
 * What every page may keep beside the words of the detectors: the grammar of addresses and scripts, and words of dates,
 * amounts and states in the languages of the stores that patterns spell only in part (`deliver(?:ed|y)`).
 */
export const COMMON_WORDS: readonly string[] = `
http https www com net org html htm php action shtml
true false null undefined var let const window self self function return new json parse push data application ld
rmb cny usd eur gbp jpy hkd inr cad aud
text css utf charset viewport meta doctype
order orders ordered ordering number date placed total subtotal grand item items quantity qty price amount paid payment
status state delivered delivery delivering shipped shipping ships arriving arrived arrives cancelled canceled cancel
cancellation returned return returns refunded refund refunds unpaid pending processing completed complete failed hold
sold by seller sellers invoice invoices details summary digital final ship to view your
bestellung bestellungen bestellnummer bestellt bestelldatum summe gesamtsumme gesamtbetrag verkauf durch zugestellt
verkauft von geliefert lieferung storniert erstattet menge preis
commande commandes numéro effectuée livré livrée annulée remboursé vendu par montant quantité
pedido pedidos número realizado entregado cancelado reembolsado vendido por importe cantidad
ordine ordini numero effettuato consegnato annullato rimborsato venduto da totale quantità
注文 注文日 注文番号 合計 数量 価格 お届け済み 配達済み キャンセル 返品 返金 販売
订单 订单号 订单编号 下单时间 成交时间 付款时间 创建时间 交易状态 订单状态 数量 单价 金额 合计 总计 总额 实付款 应付 实付
等待付款 待付款 等待收货 待收货 待发货 等待发货 已发货 已完成 已收货 已签收 交易成功 交易关闭 已取消 已关闭 已退款
退款成功 部分退款 退货 卖家 店铺 商品
`
  .split(/\s+/)
  .filter((word) => word !== '');

/** Signs that stand beside figures: 年, 元, 件. Kept only there; alone they may be somebody's name. */
export const SIGNS_OF_FIGURES = '年月日号時时分秒元円件共个台';

/** Stores as sellers call themselves: detectors name them, and a page's text must not. */
export const NAMES_OF_STORES: readonly string[] =
  '京东 淘宝 天猫 拼多多 苏宁 苏宁易购 小米 小米商城 华为 华为商城 苹果 亚马逊 amazon apple dell huawei xiaomi suning'.split(
    ' ',
  );
