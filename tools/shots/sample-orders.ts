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
      order('310000000011', 24, '索尼京东自营旗舰店', '13,299.00', [
        '索尼（SONY）Alpha 7C II 全画幅微单相机 单机身（ILCE-7CM2）',
        '绿联 相机包 单反微单收纳包',
      ]),
      // Two makers, one camera: what it is has to be asked.
      order('310000000015', 40, '星河数码专营店', '1,999.00', ['索尼 尼康 微单相机 高清旅行']),
      order('310000000012', 140, '徕卡京东自营旗舰店', '41,800.00', ['徕卡（Leica）SL3 全画幅无反相机 机身']),
      order('310000000013', 300, '联想京东自营旗舰店', '7,999.00', ['联想（Lenovo）小新 Pro 16 笔记本电脑']),
      order('310000000014', 800, '富士京东自营旗舰店', '11,390.00', ['富士（FUJIFILM）X-T5 微单相机 机身']),
    ],
    now: [nikonOrder(ago(12))],
  };
};
