import type { Category, Channel, CivilDate, Condition } from '@baoqi/rules';
import { db } from './db.ts';
import { newItem } from './new-item.ts';
import type { Outcome } from './problems.ts';
import { journalRow, newRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { ItemRow, PurchaseRow } from './types.ts';

export type HandInput = {
  title: string;
  quantity?: number;
  price?: string | null;
  currency?: string | null;
  brand?: string | null;
  category?: Category | null;
  model?: string | null;
  serialNumber?: string | null;
  region?: string;
  channel?: Channel;
  condition?: Condition;
  /** What it is was only guessed from its title. */
  likely?: boolean;
  seller?: string | null;
  dates?: Partial<ItemRow['dates']>;
  notes?: string;
  /** An order number and the page it came from, where the form was opened from a page that lacked something. */
  order?: { store: string; orderId: string; origin: string | null } | null;
};

/** Keeps one item that the user typed in. With an order number it joins the purchase that already bears it. */
export function addByHand(input: HandInput): Promise<Outcome<{ itemId: string; purchaseId: string }>> {
  return attempt(() =>
    db.transaction('rw', db.purchases, db.items, db.journal, async () => {
      const existing = input.order
        ? await db.purchases.where('[store+orderId]').equals([input.order.store, input.order.orderId]).first()
        : undefined;
      const purchase = existing ?? purchaseOf(input);
      await db.purchases.put({ ...purchase, deletedAt: null });
      const item: ItemRow = {
        ...newItem(purchase.id, input.title),
        ...optional(input),
        dates: { ...newItem(purchase.id, '').dates, ordered: purchase.orderedOn, ...input.dates },
        edited: typed(input),
      };
      await db.items.add(item);
      await db.journal.add(
        journalRow({ subject: item.id, what: 'item-added', why: 'user', detail: { title: item.title } }),
      );
      return { itemId: item.id, purchaseId: purchase.id };
    }),
  );
}

function purchaseOf(input: HandInput): PurchaseRow {
  const row = newRow();
  const orderedOn: CivilDate | null = input.dates?.ordered ?? null;
  return {
    ...row,
    store: input.order?.store ?? 'manual',
    orderId: input.order?.orderId ?? row.id,
    aliases: [],
    origin: input.order?.origin ?? null,
    orderedOn,
    currency: input.currency ?? null,
    total: null,
    seller: input.seller ?? null,
    status: 'unknown',
    statusText: null,
    notKept: [],
    edited: ['orderedOn', 'currency', 'seller'].filter(
      (field) => ({ orderedOn, currency: input.currency, seller: input.seller })[field] != null,
    ),
  };
}

function optional(input: HandInput): Partial<ItemRow> {
  const { order: _, dates: __, currency: ___, seller: ____, ...fields } = input;
  return fields;
}

function typed(input: HandInput): string[] {
  const { order: _, dates, currency: __, seller: ___, likely, ...fields } = input;
  const guessed = likely === true ? ['brand', 'category', 'model'] : [];
  return [
    ...Object.entries(fields).flatMap(([name, value]) =>
      value == null || guessed.includes(name) ? [] : [name],
    ),
    ...Object.entries(dates ?? {}).flatMap(([name, value]) => (value == null ? [] : [`dates.${name}`])),
  ];
}
