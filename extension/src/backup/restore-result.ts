import type { StorageProblem } from '../records/problems.ts';

/** Why a file was not restored. In each case nothing at all was written. */
export type RestoreRefusal =
  /** Not a ZIP, or one that ends too early. */
  | 'truncated'
  /** A ZIP, but none of ours. */
  | 'not-a-backup'
  /** Written by a newer Baoqi: update first. */
  | 'newer-version'
  /** Bytes are not what the backup says they are. */
  | 'damaged'
  /** Far larger unpacked than it may be. */
  | 'too-large'
  /** A file name that leads out of the backup. */
  | 'bad-name'
  /** The data in it does not have the shape of records. */
  | 'bad-data';

export type RestoreCounts = { purchases: number; items: number; tasks: number; files: number };

export type RestoreResult =
  /** `added` did not exist here, `updated` were newer there, `unchanged` were already the same (or newer here). */
  | { ok: true; added: RestoreCounts; updated: RestoreCounts; unchanged: RestoreCounts }
  | { ok: false; because: RestoreRefusal | StorageProblem };
