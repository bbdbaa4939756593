import { type CivilDate, type ItemFacts, parseCivilDate, type Step } from '../src/index.ts';

/** One case as written in YAML: given this purchase, expect that. Entries not named in `expect` are not looked at. */
export type Case = {
  name: string;
  /** Why a lawyer would say so; worked out by hand, never copied from what the program printed. */
  why: string;
  /** Policy ids, ids of researched facts, articles of the Civil Code. */
  cites: string[];
  given: Record<string, unknown> & { today: string };
  expect: {
    /** By policy, or `policy/part`; null: it must not be there. */
    coverage?: Record<string, Record<string, unknown> | null>;
    /** By deadline key. */
    deadlines?: Record<string, Record<string, unknown> | null>;
    /** By policy, then by kind; null: the policy demands nothing of this item. */
    requirements?: Record<string, Record<string, string> | null>;
    /** By deadline key: exactly the days on which it is reminded of. */
    reminders?: Record<string, string[]>;
    /** By policy, then by what: what may be demanded for repairs. */
    remedies?: Record<string, Record<string, Record<string, unknown>>>;
    /** By coverage or deadline key: step keys that its reason must hold. */
    steps?: Record<string, string[]>;
    /** By coverage or deadline key: its reason from the first step to the last, each as `key value value …`. */
    because?: Record<string, string[]>;
    /** Topics that must be among what is said to be unknown. */
    unknown?: string[];
    /** Topics that must not be among it. */
    known?: string[];
  };
};

const KEYS = new Set([
  'brand',
  'category',
  'model',
  'title',
  'region',
  'channel',
  'condition',
  'ordered',
  'paid',
  'delivered',
  'invoiced',
  'activated',
  'registeredOn',
  'invoice',
  'noInvoice',
  'doneOn',
  'manufacturedOn',
  'transferredOn',
  'counters',
  'repairs',
  'province',
  'store',
  'today',
]);

/** What a case says of the item, in the shape of the rules: dates are keys of their own, absent is unknown. */
export function factsOf({ name, given }: Case): { item: ItemFacts; today: CivilDate } {
  for (const key of Object.keys(given))
    if (!KEYS.has(key)) throw new Error(`${name}: no fact is called ${key}`);
  const {
    brand,
    category,
    model,
    title,
    region,
    channel,
    condition,
    invoice,
    noInvoice,
    doneOn,
    manufacturedOn,
    transferredOn,
    counters,
    repairs,
    province,
    store,
    today,
    registeredOn,
    ...dates
  } = given;
  const item = {
    brand: brand ?? null,
    category: category ?? null,
    model: model ?? null,
    title: title ?? null,
    region: region ?? 'CN',
    channel: channel ?? 'unknown',
    condition: condition ?? 'new',
    dates: Object.fromEntries(Object.entries(dates).map(([key, value]) => [key, dayOf(name, value)])),
    invoice: invoice ?? null,
    noInvoice: noInvoice ?? false,
    doneOn: doneOn ?? {},
    manufacturedOn: manufacturedOn === undefined ? null : dayOf(name, manufacturedOn),
    transferredOn: transferredOn === undefined ? null : dayOf(name, transferredOn),
    counters: counters ?? {},
    repairs: repairs ?? [],
    province: province ?? null,
    store: store ?? null,
    registeredOn: registeredOn === undefined ? null : dayOf(name, registeredOn),
  };
  return { item: item as ItemFacts, today: dayOf(name, today) };
}

/** A step on one line, as `because` of a case writes it: `length 1 months`, `safe-day-unmoved 2026-10-01`. */
export function lineOf({ key, values }: Step): string {
  return [key, ...Object.values(values).map((value) => (value === '' ? '?' : value))].join(' ');
}

function dayOf(name: string, value: unknown): CivilDate {
  const date = parseCivilDate(value);
  if (date === null) throw new Error(`${name}: ${String(value)} is no day`);
  return date;
}
