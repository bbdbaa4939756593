import * as z from 'zod/mini';

export const FORMAT = 'baoqi-backup';

/**
 * Raised when an older Baoqi could no longer read all of what we write: it would leave out what it does not know without
 * a word. 1: as released first. 2: repairs, counters, factory date, province, owners, calendar events. 3: coupons.
 * 4: reminders of coupons.
 */
export const BACKUP_SCHEMA = 4;

export const MANIFEST = 'manifest.json';
export const DATA = 'data.json';
export const PAGE = 'records.html';
export const FILES = 'files/';

/** What a backup may hold at most; far above ten years of receipts, far below what would choke a computer. */
export const LIMITS = {
  entries: 20_000,
  bytes: 1024 ** 3,
  /** Packed bytes may grow this many times; deflate itself goes to 1032, our records to about 30. */
  ratio: 250,
  /** Below this size a high ratio is only a short text. */
  ratioFrom: 10 * 1024 ** 2,
};

const count = z.number().check(z.int(), z.gte(0));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** First thing to be read; a newer one may hold anything more. */
export const manifestHead = z.object({
  format: z.literal(FORMAT),
  schema: z.number().check(z.int(), z.gte(1)),
});

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  schema: z.number().check(z.int(), z.gte(1), z.lte(BACKUP_SCHEMA)),
  app: z.string(),
  createdAt: z.string(),
  counts: z.object({ purchases: count, items: count, tasks: count, files: count }),
  /** Size and SHA-256 of every other entry, by name. */
  entries: z.record(z.string(), z.object({ size: count, sha256: hash })),
});

export type Manifest = z.infer<typeof manifestSchema>;
