import { newRow } from './rows.ts';
import type { ItemRow } from './types.ts';

/** An item of which nothing is known but its title. */
export function newItem(purchaseId: string, title: string): ItemRow {
  return {
    ...newRow(),
    purchaseId,
    title,
    pageTitle: null,
    quantity: 1,
    price: null,
    brand: null,
    category: null,
    model: null,
    serialNumber: null,
    region: 'CN',
    channel: 'unknown',
    condition: 'new',
    dates: { ordered: null, paid: null, delivered: null, invoiced: null, activated: null },
    invoice: null,
    registeredOn: null,
    notes: '',
    edited: [],
  };
}
