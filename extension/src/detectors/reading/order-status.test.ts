import { expect, it } from 'vitest';
import { statusIn, statusWords } from './order-status.ts';

it.each([
  ['Cancelled', 'cancelled'],
  ['Order canceled', 'cancelled'],
  ['Storniert', 'cancelled'],
  ['Commande annulée', 'cancelled'],
  ['Cancelado', 'cancelled'],
  ['Annullato', 'cancelled'],
  ['已取消', 'cancelled'],
  ['キャンセル済み', 'cancelled'],
  ['취소완료', 'cancelled'],
  ['Refunded', 'refunded'],
  ['Erstattet', 'refunded'],
  ['已退款', 'refunded'],
  ['Returned', 'returned'],
  ['Pending payment', 'unpaid'],
  ['Zahlung ausstehend', 'unpaid'],
  ['En attente de paiement', 'unpaid'],
  ['Pendiente de pago', 'unpaid'],
  ['待付款', 'unpaid'],
  ['入金待ち', 'unpaid'],
  ['Delivered', 'delivered'],
  ['Completed', 'delivered'],
  ['Abgeschlossen', 'delivered'],
  ['Zugestellt', 'delivered'],
  ['已签收', 'delivered'],
  ['Out for delivery', 'shipped'],
  ['On its way', 'shipped'],
  ['Versandt', 'shipped'],
  ['Expédiée', 'shipped'],
  ['已发货', 'shipped'],
  ['Complete', 'shipped'],
] as const)('%s means %s', (text, status) => {
  expect(statusIn(text)).toBe(status);
});

it.each([
  'Cancel order',
  'Processing',
  'Return an item',
  'To be delivered on May 3',
  'In Bearbeitung',
  'Track package',
])('%s is no such state', (text) => {
  expect(statusIn(text)).toBeNull();
});

it('of a greeting only the words of the state are taken', () => {
  expect(statusWords('Your order has been cancelled, Some Body')).toEqual({
    status: 'cancelled',
    words: 'cancelled',
  });
});
