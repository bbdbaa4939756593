import type { ItemRecord } from '../records/items.ts';
import { countersText, repairsText } from './history-text.ts';

/** What a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A cell that a spreadsheet takes as text: formulas are defused by an apostrophe. */
export function guarded(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** What a spreadsheet would turn into a number or a date: `0012`, `310000000001`, `12e5`, `3-4`. */
const LOOKS_LIKE_A_NUMBER = /^\d+(e\d+)?$|^\d{1,4}([-/.]\d{1,4}){1,2}$/i;

/** An order, serial or invoice number as text, with all its digits and leading zeros: by the same apostrophe. */
export function asText(value: string | null): string {
  if (value === null) return '';
  return LOOKS_LIKE_A_NUMBER.test(value) ? `'${value}` : guarded(value);
}

export function csvRows(records: ItemRecord[]): Record<string, string>[] {
  return records.map(({ item, purchase, files }) => ({
    id: item.id,
    title: guarded(item.title),
    brand: guarded(item.brand ?? ''),
    category: item.category ?? '',
    model: guarded(item.model ?? ''),
    serial_number: asText(item.serialNumber),
    quantity: String(item.quantity),
    price: item.price ?? '',
    currency: purchase.currency ?? '',
    store: guarded(purchase.store),
    order_id: asText(purchase.orderId),
    seller: guarded(purchase.seller ?? ''),
    channel: item.channel,
    condition: item.condition,
    region: item.region,
    ordered: item.dates.ordered ?? purchase.orderedOn ?? '',
    paid: item.dates.paid ?? '',
    delivered: item.dates.delivered ?? '',
    invoiced: item.dates.invoiced ?? '',
    activated: item.dates.activated ?? '',
    registered: item.registeredOn ?? '',
    manufactured: item.manufacturedOn ?? '',
    transferred: item.transferredOn ?? '',
    province: item.province ?? '',
    counters: guarded(countersText(item)),
    repairs: guarded(repairsText(item)),
    invoice_number: asText(item.invoice?.number ?? null),
    status: purchase.status,
    files: guarded(files.map((file) => file.name).join('; ')),
    notes: guarded(item.notes),
  }));
}
