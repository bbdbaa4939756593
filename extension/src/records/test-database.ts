import type { CivilDate } from '@baoqi/rules';
import { parseCivilDate } from '@baoqi/rules';
import { db } from './db.ts';
import type { Matched } from './not-kept.ts';
import type { Proposal, ProposedLine } from './proposal.ts';

/** An empty database, as on a new computer. For tests. */
export async function freshDatabase(): Promise<void> {
  db.close();
  await db.delete();
  await db.open();
}

/** What lies in the store of bytes: hash, media type, and the bytes themselves. */
export async function storedBytes(): Promise<string[][]> {
  const rows = await db.blobs.orderBy('sha256').toArray();
  return Promise.all(
    rows.map(async ({ sha256, blob }) => [
      sha256,
      blob.type,
      new Uint8Array(await blob.arrayBuffer()).join(),
    ]),
  );
}

/** A day that a test spells. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

const NIKON: Matched = {
  brand: 'nikon',
  category: 'camera-body',
  model: 'Z6III',
  channel: 'mainland',
  condition: 'new',
};
const NOTHING: Matched = { brand: null, category: null, model: null, channel: 'unknown', condition: 'new' };

export function cameraLine(changes: Partial<ProposedLine> = {}): ProposedLine {
  return {
    title: '尼康 Z6III 全画幅微单 机身',
    quantity: 1,
    price: null,
    region: 'CN',
    warrantable: true,
    matched: NIKON,
    ...changes,
  };
}

export function clothLine(changes: Partial<ProposedLine> = {}): ProposedLine {
  return {
    title: '镜头布 擦拭布',
    quantity: 2,
    price: null,
    region: 'CN',
    warrantable: false,
    matched: NOTHING,
    ...changes,
  };
}

/** An order of a camera and a lens cloth. */
export function proposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    store: 'jd',
    origin: 'https://order.jd.com',
    orderId: '310000000001',
    aliases: [],
    orderedOn: day('2026-11-21'),
    currency: 'CNY',
    total: null,
    seller: '尼康京东自营旗舰店',
    status: 'ordered',
    statusText: '等待收货',
    lines: [cameraLine(), clothLine()],
    ...changes,
  };
}
