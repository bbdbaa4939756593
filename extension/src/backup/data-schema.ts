import { CATEGORIES } from '@baoqi/policies/categories';
import { parseCivilDate } from '@baoqi/rules';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '../records/settings.ts';

const text = (most = 10_000) => z.string().check(z.maxLength(most));
const textOrNull = (most?: number) => z.nullable(text(most));
const id = z.uuid();
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/));
const day = z.pipe(
  z.string(),
  z.transform((value: string, context) => {
    const date = parseCivilDate(value);
    if (date) return date;
    context.issues.push({ code: 'custom', message: 'not a day of the calendar', input: value });
    return z.NEVER;
  }),
);
const dayOrNull = z.nullable(day);
const amount = z.nullable(z.string().check(z.regex(/^\d{1,12}(\.\d{1,4})?$/)));
const quantity = z.number().check(z.int(), z.gte(1), z.lte(99_999));
const bool = z.nullable(z.boolean());
const edited = z.array(text(60)).check(z.maxLength(60));

const row = { id, createdAt: instant, updatedAt: instant, deletedAt: z.nullable(instant) };

/** An item, or the coupons of a programme (`records/coupon-subject.ts`). */
const subject = z.union([id, z.string().check(z.regex(/^coupons:[a-z0-9-]{1,60}$/))]);

const KINDS = [
  'register',
  'get-invoice',
  'buy-care',
  'claim',
  'use-service',
  'return',
  'exchange',
  'warranty-ends',
  'coupon',
] as const;
const kinds = z.enum(KINDS);

const minute = z.int().check(z.gte(0), z.lte(1439));
const leads = z.partialRecord(kinds, z.array(z.int()).check(z.maxLength(50)));
const reminders = z.object({
  leads: z.object({ byKind: leads, byItem: z.record(z.string(), leads) }),
  quiet: z.nullable(z.object({ from: minute, to: minute })),
});

const category = z.enum(CATEGORIES);
const channel = z.enum(['mainland', 'cross-border', 'second-hand', 'unknown']);

const correction = z.object({
  store: text(300),
  title: text(),
  seller: textOrNull(1000),
  said: z.object({
    brand: z.exactOptional(textOrNull(100)),
    category: z.exactOptional(z.nullable(category)),
    model: z.exactOptional(textOrNull(1000)),
    channel: z.exactOptional(channel),
  }),
});

const purchase = z.object({
  ...row,
  store: text(300),
  orderId: text(100),
  aliases: z.array(text(100)).check(z.maxLength(100)),
  origin: textOrNull(300),
  orderedOn: dayOrNull,
  currency: textOrNull(3),
  total: amount,
  seller: textOrNull(1000),
  status: z.enum([
    'ordered',
    'unpaid',
    'shipped',
    'delivered',
    'cancelled',
    'returned',
    'refunded',
    'unknown',
  ]),
  statusText: textOrNull(1000),
  notKept: z.array(z.object({ title: text(), quantity: z.nullable(quantity), price: amount })),
  edited,
});

const counter = z.nullable(z.object({ reading: z.number(), on: dayOrNull }));

const repair = z.object({
  id,
  from: day,
  until: dayOrNull,
  part: textOrNull(100),
  outcome: z.enum(['fixed', 'not-fixed', 'same-fault', 'unknown']),
  note: text(),
});

const item = z.object({
  ...row,
  purchaseId: id,
  title: text(),
  pageTitle: textOrNull(),
  quantity,
  price: amount,
  brand: textOrNull(100),
  category: z.nullable(category),
  model: textOrNull(1000),
  serialNumber: textOrNull(1000),
  region: text(20),
  channel,
  condition: z.enum(['new', 'refurbished', 'used']),
  likely: z.exactOptional(z.boolean()),
  dates: z.object({
    ordered: dayOrNull,
    paid: dayOrNull,
    delivered: dayOrNull,
    invoiced: dayOrNull,
    activated: dayOrNull,
  }),
  invoice: z.nullable(
    z.object({ number: textOrNull(200), date: dayOrNull, hasModel: bool, hasDealer: bool }),
  ),
  registeredOn: dayOrNull,
  // Records of the first version have nothing of these.
  manufacturedOn: z._default(dayOrNull, null),
  province: z._default(textOrNull(10), null),
  transferredOn: z._default(dayOrNull, null),
  counters: z._default(z.object({ shutter: counter, hours: counter, cycles: counter }), {
    shutter: null,
    hours: null,
    cycles: null,
  }),
  repairs: z._default(z.array(repair).check(z.maxLength(500)), []),
  notes: text(100_000),
  edited,
});

const task = z.object({
  ...row,
  itemId: subject,
  deadline: text(300),
  kind: kinds,
  state: z.enum(['done', 'snoozed', 'dismissed']),
  until: dayOrNull,
  doneOn: dayOrNull,
  proofNumber: textOrNull(1000),
  proofFileId: z.nullable(id),
});

const file = z.object({
  ...row,
  itemId: id,
  role: z.enum(['invoice', 'registration-proof', 'warranty-card', 'photo', 'other']),
  name: text(1000),
  type: text(200),
  size: z.number().check(z.int(), z.gte(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const event = z.object({
  uid: text(600),
  itemId: subject,
  on: day,
  summary: text(),
  description: text(20_000),
  sequence: z.int().check(z.gte(0)),
  status: z.enum(['confirmed', 'cancelled']),
  modifiedAt: instant,
});

const couponDays = z.int().check(z.gte(1), z.lte(100_000));
const couponGrant = z.object({ ...row, programme: text(60), on: day, days: couponDays, source: text(60) });

const couponDevice = z.object({
  ...row,
  programme: text(60),
  boundOn: dayOrNull,
  start: dayOrNull,
  end: dayOrNull,
  customBuild: bool,
});

const couponRedemption = z.object({
  ...row,
  programme: text(60),
  itemId: id,
  on: day,
  days: couponDays,
  endBefore: dayOrNull,
  endAfter: dayOrNull,
  spent: z.array(z.object({ grantId: id, days: couponDays })).check(z.maxLength(5000)),
});

/** `data.json`: every row, as hostile as any file that comes from outside. */
export const dataSchema = z.object({
  purchases: z.array(purchase),
  items: z.array(item),
  tasks: z.array(task),
  deliveries: z.array(z.object({ key: text(500), itemId: subject, shownOn: day, shownAt: instant })),
  files: z.array(file),
  journal: z.array(
    z.object({
      id,
      at: instant,
      subject: text(300),
      what: text(100),
      why: z.enum(['page', 'user', 'import', 'reminder']),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  calendar: z._default(z.array(event), []),
  // Backups of the first two versions have no coupons.
  couponGrants: z._default(z.array(couponGrant), []),
  couponDevices: z._default(z.array(couponDevice), []),
  couponRedemptions: z._default(z.array(couponRedemption), []),
  settings: z.object({
    language: z._default(z.enum(['auto', 'zh', 'en']), DEFAULT_SETTINGS.language),
    theme: z._default(z.enum(['auto', 'light', 'dark']), DEFAULT_SETTINGS.theme),
    timeZone: z._default(text(100), DEFAULT_SETTINGS.timeZone),
    mutedStores: z._default(z.array(text(300)), []),
    corrections: z._default(z.array(correction).check(z.maxLength(2000)), []),
    reminders: z._default(reminders, {
      leads: { byKind: {}, byItem: {} },
      quiet: DEFAULT_SETTINGS.reminders.quiet,
    }),
  }),
});
