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
    ...noHistory(),
    notes: '',
    edited: [],
  };
}

/** Of its making, use, repairs and owners nothing is known. */
export function noHistory(): Pick<
  ItemRow,
  'manufacturedOn' | 'province' | 'transferredOn' | 'counters' | 'repairs'
> {
  return {
    manufacturedOn: null,
    province: null,
    transferredOn: null,
    counters: { shutter: null, hours: null, cycles: null },
    repairs: [],
  };
}
