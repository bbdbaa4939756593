import type { CivilDate } from '@baoqi/rules';
import type { ItemRecord } from '../src/records/item-record.ts';
import { newItem } from '../src/records/new-item.ts';
import { DEFAULT_SETTINGS } from '../src/records/settings.ts';
import type { Row, Settings, TaskRow } from '../src/records/types.ts';
import { type ItemView, viewItem } from '../src/view/item-view.ts';
import {
  type CouponState,
  couponsAsk,
  NO_COUPONS,
  SUBJECT,
  withDevice,
  withGrant,
  withoutGrant,
  withRedemption,
} from './memory-coupons.ts';
import { heldGrants } from './programme.ts';
import type { Act, SimStore } from './store.ts';
import { cachedViews } from './view-cache.ts';

type State = {
  records: readonly ItemRecord[];
  deliveries: ReadonlyMap<string, CivilDate>;
  settings: Settings;
  coupons: CouponState;
};

const EMPTY: State = {
  records: [],
  deliveries: new Map(),
  settings: DEFAULT_SETTINGS,
  coupons: NO_COUPONS,
};

/** Everything in memory and nothing ever changed in place, so that a copy is a reference. Ids count up: the same every time. */
export function memoryStore(how: { exact: boolean } = { exact: false }): SimStore {
  let state = EMPTY;
  let clock = 0;
  let count = 0;
  let view: ((record: ItemRecord, today: CivilDate) => ItemView) | null = null;
  const row = () => {
    const now = new Date(clock).toISOString();
    return { id: `i${count}`, createdAt: now, updatedAt: now, deletedAt: null };
  };
  const change = (itemId: string, how: (record: ItemRecord) => ItemRecord) => {
    state = {
      ...state,
      records: state.records.map((record) => (record.item.id === itemId ? how(record) : record)),
    };
  };
  /** Ids of coupons count up by themselves, so that those of items stay. */
  let slips = 0;
  const slip = () => {
    slips += 1;
    return { ...row(), id: `c${slips}` };
  };
  const ask = couponsAsk();
  const changeCoupons = (how: (coupons: CouponState) => CouponState) => {
    state = { ...state, coupons: how(state.coupons) };
  };
  const viewsOn = (today: CivilDate) => {
    const look = view;
    return look === null ? [] : state.records.map((record) => look(record, today));
  };
  return {
    fresh: async (data) => {
      state = EMPTY;
      const look = (record: ItemRecord, today: CivilDate) =>
        viewItem(record, data, today, state.settings.reminders.leads);
      view = how.exact ? look : cachedViews(look);
      count = 0;
    },
    setClock: (instant) => {
      clock = instant;
    },
    records: async () => state.records,
    views: async (today) => viewsOn(today),
    // In memory all of it is looked at, so that the agenda of the other store is held to this one.
    pending: async (today) => viewsOn(today),
    coupons: async (today) => ask(state.coupons, state.records, today),
    couponGrants: async () => heldGrants(state.coupons.coupons),
    couponGot: async (grant) => changeCoupons((coupons) => withGrant(coupons, slip(), grant)),
    couponTakenBack: async (nth) => changeCoupons((coupons) => withoutGrant(coupons, nth)),
    couponBound: async (id, on) => changeCoupons((coupons) => withDevice(coupons, { ...row(), id }, on)),
    couponSpent: async (itemId, spent) =>
      changeCoupons((coupons) => withRedemption(coupons, slip(), { itemId, ...spent })),
    deliveries: async () => state.deliveries,
    settings: async () => state.settings,
    saveSettings: async (changes) => {
      state = { ...state, settings: { ...state.settings, ...changes } };
    },
    mark: async (told, on) => {
      const deliveries = new Map(state.deliveries);
      for (const { key } of told) deliveries.set(key, on);
      state = { ...state, deliveries };
    },
    buy: async ({ title, brand, ordered }) => {
      count += 1;
      const blank = newItem(`p${count}`, title);
      const item = { ...blank, ...row(), brand, dates: { ...blank.dates, ordered } };
      const purchase: ItemRecord['purchase'] = {
        ...row(),
        store: 'manual',
        orderId: `p${count}`,
        aliases: [],
        origin: null,
        orderedOn: ordered,
        currency: null,
        total: null,
        seller: null,
        status: 'unknown',
        statusText: null,
        notKept: [],
        edited: [],
      };
      state = { ...state, records: [...state.records, { item, purchase, tasks: [], files: [] }] };
    },
    setDates: async (itemId, dates) =>
      change(itemId, (record) => ({
        ...record,
        item: { ...record.item, dates: { ...record.item.dates, ...dates } },
      })),
    act: async (act) => {
      if (act.itemId === SUBJECT) {
        changeCoupons((coupons) => ({ ...coupons, tasks: answered(coupons.tasks, act, row()) }));
        return;
      }
      change(act.itemId, (record) => ({
        ...record,
        item: { ...record.item, ...itTells(record, act.kind, act.what) },
        tasks: answered(record.tasks, act, row()),
      }));
    },
    copy: async () => {
      const then = state;
      return async () => {
        state = then;
      };
    },
  };
}

function answered(tasks: readonly TaskRow[], { itemId, deadline, kind, what }: Act, row: Row): TaskRow[] {
  const others = tasks.filter((task) => task.deadline !== deadline);
  if (what.state === 'reopened') return others;
  const task: TaskRow = {
    ...row,
    itemId,
    deadline,
    kind,
    state: what.state,
    until: what.state === 'snoozed' ? what.until : null,
    doneOn: what.state === 'done' ? what.on : null,
    proofNumber: null,
    proofFileId: null,
  };
  return [...others, task];
}

/** What `markDone` and `reopen` make of the item itself. */
function itTells(
  { item, tasks }: ItemRecord,
  kind: TaskRow['kind'],
  what: Act['what'],
): Partial<ItemRecord['item']> {
  if (what.state === 'reopened')
    return kind === 'register' && tasks.some((task) => task.kind === kind && task.state === 'done')
      ? { registeredOn: null }
      : {};
  if (what.state !== 'done') return {};
  if (kind === 'register') return { registeredOn: what.on };
  if (kind !== 'get-invoice') return {};
  return {
    invoice: {
      ...(item.invoice ?? { number: null, hasModel: null, hasDealer: null }),
      date: what.on,
    },
    dates: { ...item.dates, invoiced: item.dates.invoiced ?? what.on },
  };
}
