import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { Attempt, Grant, Holdings, Redemption } from '@baoqi/rules/programme';

export const BRANDS = ['lenovo', 'motorola', 'other'] as const;
export const KINDS = ['notebook', 'phone', 'tablet', '2in1', 'desktop', 'all-in-one'] as const;
export const PLACES = ['CN', 'overseas'] as const;
export const CUSTOM = ['no', 'yes'] as const;
/** The device that is asked about, and others of the same person, which count for the limits. */
export const DEVICES = ['this', 'B', 'C', 'D', 'E'] as const;
export const SOURCES = ['check-in', 'show-off', 'event'] as const;

export type GrantRow = { on: string; days: string; source: string };
export type RedeemedRow = { on: string; days: string; device: string };

/** What the form asks, as the address carries it: text, empty where nobody said anything. */
export type Ask = {
  brand: string;
  series: string;
  kind: string;
  sold: string;
  bought: string;
  custom: string;
  start: string;
  end: string;
  bound: string;
  invoice: string;
  elsewhere: boolean;
  flagged: boolean;
  grants: GrantRow[];
  redeemed: RedeemedRow[];
  on: string;
  days: string;
};

export const EMPTY: Ask = {
  brand: 'lenovo',
  series: '',
  kind: '',
  sold: 'CN',
  bought: 'CN',
  custom: '',
  start: '',
  end: '',
  bound: '',
  invoice: '',
  elsewhere: false,
  flagged: false,
  grants: [],
  redeemed: [],
  on: '',
  days: '90',
};

const ONE_OF = {
  brand: BRANDS,
  kind: KINDS,
  sold: PLACES,
  bought: PLACES,
  custom: CUSTOM,
} as const;
const CHOICES = ['brand', 'kind', 'sold', 'bought', 'custom'] as const;
export const DATES = ['start', 'end', 'bound', 'invoice', 'on'] as const;
const FLAGS = ['elsewhere', 'flagged'] as const;
const SERIES_LIMIT = 60;
/** More than a person types; beyond it the address would not be shareable. */
const ROWS_LIMIT = 60;

/** The question of an address (`#kind=notebook&end=2027-03-01&g=2026-03-05_30_check-in`). What it does not understand is left out. */
export function readAsk(hash: string): Ask {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const ask: Ask = { ...EMPTY, series: (asked.get('series') ?? '').trim().slice(0, SERIES_LIMIT) };
  for (const name of CHOICES) {
    const found = ONE_OF[name].find((one) => one === asked.get(name));
    if (found !== undefined) ask[name] = found;
  }
  for (const name of DATES) ask[name] = (asked.get(name) ?? '').slice(0, 10);
  for (const name of FLAGS) ask[name] = asked.get(name) === '1';
  const days = asked.get('days') ?? '';
  if (/^\d{1,5}$/.test(days)) ask.days = days;
  const rows = (name: string) =>
    asked
      .getAll(name)
      .slice(0, ROWS_LIMIT)
      .map((row) => row.split('_', 3).map((part) => part.slice(0, 10)));
  ask.grants = rows('g').map(([on = '', amount = '', source]) => ({
    on,
    days: amount,
    source: SOURCES.find((one) => one === source) ?? SOURCES[0],
  }));
  ask.redeemed = rows('r').map(([on = '', amount = '', device]) => ({
    on,
    days: amount,
    device: DEVICES.find((one) => one === device) ?? DEVICES[0],
  }));
  return ask;
}

/** The address that asks this again, without what is as it was at the start. */
export function writeAsk(ask: Ask): string {
  const asked = new URLSearchParams();
  for (const name of ['brand', 'series', 'kind', 'sold', 'bought', 'custom', ...DATES, 'days'] as const)
    if (ask[name] !== EMPTY[name]) asked.set(name, ask[name]);
  for (const name of FLAGS) if (ask[name]) asked.set(name, '1');
  for (const { on, days, source } of ask.grants) if (on || days) asked.append('g', `${on}_${days}_${source}`);
  for (const { on, days, device } of ask.redeemed)
    if (on || days) asked.append('r', `${on}_${days}_${device}`);
  return asked.size > 0 ? `#${asked}` : '';
}

/** Names of the dates that were given but are none (`2026-02-30`). */
export const badDates = (ask: Ask): (typeof DATES)[number][] =>
  DATES.filter((name) => ask[name] !== '' && parseCivilDate(ask[name]) === null);

export type Asked = {
  holdings: Holdings;
  attempt: Attempt;
  /** Rows that lack a day or an amount, and are therefore not counted. */
  skipped: number;
  /** What was not said, so that no rule could look at it. */
  unsaid: ('start' | 'kind' | 'series')[];
};

/** What the engine is asked; null until there is a day on which the warranty ends. */
export function askedOf(ask: Ask, today: CivilDate): Asked | null {
  const end = parseCivilDate(ask.end);
  const on = ask.on === '' ? today : parseCivilDate(ask.on);
  if (end === null || on === null) return null;
  const grants = ask.grants.map(grantOf).filter((one) => one !== null);
  const redemptions = ask.redeemed.map(redemptionOf).filter((one) => one !== null);
  const start = parseCivilDate(ask.start);
  return {
    holdings: {
      person: { flagged: ask.flagged },
      grants,
      redemptions,
      devices: [
        {
          id: DEVICES[0],
          facts: {
            brand: ask.brand,
            series: ask.series === '' ? null : ask.series,
            kind: ask.kind === '' ? null : ask.kind,
            soldIn: ask.sold,
            boughtIn: ask.bought,
            customBuild: ask.custom === '' ? null : ask.custom === 'yes',
          },
          start,
          end,
          boundOn: parseCivilDate(ask.bound),
          boundElsewhere: ask.elsewhere,
          invoicedOn: parseCivilDate(ask.invoice),
        },
      ],
    },
    attempt: { on, amount: Number(ask.days), device: DEVICES[0] },
    skipped: ask.grants.length + ask.redeemed.length - grants.length - redemptions.length,
    unsaid: [
      ...(start === null ? (['start'] as const) : []),
      ...(ask.kind === '' ? (['kind'] as const) : []),
      ...(ask.series === '' ? (['series'] as const) : []),
    ],
  };
}

function grantOf({ on, days, source }: GrantRow): Grant | null {
  const [day, amount] = [parseCivilDate(on), amountOf(days)];
  return day === null || amount === null ? null : { on: day, amount, source };
}

function redemptionOf({ on, days, device }: RedeemedRow): Redemption | null {
  const [day, amount] = [parseCivilDate(on), amountOf(days)];
  return day === null || amount === null ? null : { on: day, amount, device };
}

const amountOf = (days: string): number | null => (/^\d{1,5}$/.test(days) ? Number(days) : null);
