import { type JdOrder, nikonOrder } from '../../tests/fixtures/jd-order-list.ts';

/** Purchases that show every state: something due, something covered, something long over. */
export const sampleOrders = (): { before: JdOrder[]; now: JdOrder[] } => {
  const today = Temporal.Now.plainDateISO('Asia/Shanghai');
  const ago = (days: number): string => today.subtract({ days }).toString();
  const order = (id: string, days: number, shop: string, total: string, titles: string[]): JdOrder => ({
    id,
    at: `${ago(days)} 20:15:08`,
    shop,
    status: '已完成',
    total,
    items: titles.map((title) => ({ title, quantity: 1 })),
  });
  return {
    before: [
      order('310000000011', 24, '索尼京东自营旗舰店', '3,299.00', [
        '索尼（SONY）FE 50mm F1.8 全画幅标准定焦镜头（SEL50F18F）',
        '绿联 相机包 单反微单收纳包',
      ]),
      order('310000000012', 140, '大疆京东自营旗舰店', '6,988.00', ['大疆 DJI Air 3S 航拍无人机']),
      order('310000000013', 300, '联想京东自营旗舰店', '7,999.00', ['联想 ThinkBook 14+ 笔记本电脑']),
      order('310000000014', 800, '富士京东自营旗舰店', '11,390.00', ['富士（FUJIFILM）X-T5 微单相机 机身']),
    ],
    now: [nikonOrder(ago(12))],
  };
};
