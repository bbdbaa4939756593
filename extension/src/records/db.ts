import Dexie, { type Table } from 'dexie';
import { noHistory } from './new-item.ts';
import type {
  AgendaHead,
  AgendaRow,
  BlobRow,
  CalendarRow,
  CouponDeviceRow,
  CouponGrantRow,
  CouponRedemptionRow,
  DeliveryRow,
  FileRow,
  ItemRow,
  JournalRow,
  PurchaseRow,
  Settings,
  TaskRow,
} from './types.ts';

export type SettingsRow = Settings & { id: 'settings' };

export const SCHEMA_VERSION = 3;

/** A released `version(n)` block is never edited or deleted: a change is a new block with its own migration test. */
export class Database extends Dexie {
  purchases!: Table<PurchaseRow, string>;
  items!: Table<ItemRow, string>;
  tasks!: Table<TaskRow, string>;
  deliveries!: Table<DeliveryRow, string>;
  files!: Table<FileRow, string>;
  blobs!: Table<BlobRow, string>;
  journal!: Table<JournalRow, string>;
  settings!: Table<SettingsRow, string>;
  calendar!: Table<CalendarRow, string>;
  agenda!: Table<AgendaRow, string>;
  agendaHead!: Table<AgendaHead, string>;
  couponGrants!: Table<CouponGrantRow, string>;
  couponDevices!: Table<CouponDeviceRow, string>;
  couponRedemptions!: Table<CouponRedemptionRow, string>;

  /** Called where the database turns out to be a newer version's; a live query would swallow the error. */
  onNewer: () => void = () => {};

  constructor(name = 'baoqi') {
    super(name);
    this.version(1).stores({
      purchases: 'id, &[store+orderId], *aliases, orderedOn',
      items: 'id, purchaseId',
      tasks: 'id, &[itemId+deadline+kind]',
      deliveries: 'key, itemId, shownOn',
      files: 'id, itemId, sha256',
      // Bytes lie apart: listing a store of buffers copies every byte.
      blobs: 'sha256',
      journal: 'id, at, subject',
      settings: 'id',
    });
    this.version(2)
      .stores({
        tasks: 'id, &[itemId+deadline+kind], itemId',
        calendar: 'uid, itemId',
        agenda: 'itemId, wakeOn',
        agendaHead: 'id',
      })
      .upgrade((change) =>
        change
          .table<ItemRow>('items')
          .toCollection()
          .modify((item) => {
            Object.assign(item, noHistory());
          }),
      );
    this.version(3).stores({
      couponGrants: 'id',
      couponDevices: 'id',
      couponRedemptions: 'id, itemId',
    });
    // Dexie would open a newer database and write old rows into it: https://dexie.org/docs/Dexie/Dexie.version()
    // Native versions are ten times ours.
    const refuseNewer = () => {
      if (Math.floor(this.backendDB().version / 10) <= SCHEMA_VERSION) return;
      this.onNewer();
      throw new Dexie.VersionError('written by a newer Baoqi');
    };
    this.on('ready', refuseNewer, true);
  }
}

export const db = new Database();
