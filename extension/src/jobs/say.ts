import { parseMessage } from '../messages/parse.ts';
import type { Sender } from '../platform/receive.ts';
import { handleMessage } from './handle-message.ts';

export const page: Extract<Sender, { kind: 'tab' }> = {
  kind: 'tab',
  tabId: 7,
  frameId: 0,
  documentId: null,
  origin: 'https://order.jd.com',
  url: 'https://order.jd.com/center/list.action',
};
export const own: Sender = { kind: 'own-page' };

export const order = {
  store: 'jd',
  orderId: '310000000001',
  aliases: [],
  orderedOn: '2026-11-21',
  currency: 'CNY',
  total: null,
  seller: '尼康京东自营旗舰店',
  status: 'ordered',
  statusText: null,
  missing: [],
  items: [
    { title: '尼康 Z6III 全画幅微单 机身', quantity: 1, price: null },
    { title: '擦布', quantity: 1, price: null },
  ],
};
export const seen = (changes: object = {}, detector = 'jd') => ({
  name: 'purchase-seen',
  detection: { kind: 'purchase', detector, missing: [], purchases: [{ ...order, ...changes }] },
});

export async function say(data: unknown, sender: Sender = page): Promise<unknown> {
  const message = parseMessage(data);
  return message && handleMessage(message, sender);
}
