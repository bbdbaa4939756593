import { unzipSync, zipSync } from 'fflate';
import { dump } from '../records/dump.ts';
import { attachFile } from '../records/files.ts';
import { addByHand, listItems } from '../records/items.ts';
import { keepPurchase } from '../records/keep-purchase.ts';
import { markDone } from '../records/tasks.ts';
import { day, proposal, storedBytes } from '../records/test-database.ts';

/** A library with an order, a proof, a hand-made item of hostile words, and two files. For tests. */
export async function fill(): Promise<void> {
  await keepPurchase(proposal());
  const [record] = await listItems();
  await markDone({
    itemId: record?.item.id ?? '',
    deadline: 'nikon-registration:register',
    kind: 'register',
    doneOn: day('2026-12-01'),
    proofNumber: 'NK-0001',
    proofFile: new File(['\u0000\u0001 proof'], '../注册 <成功>.png', { type: 'image/png' }),
  });
  const added = await addByHand({ title: '<script>alert(1)</script>', notes: '=1+1', price: '9.90' });
  if (!added.ok) throw new Error(added.because);
  await attachFile(
    added.value.itemId,
    'invoice',
    new File(['invoice'], '发票.pdf', { type: 'application/pdf' }),
  );
}

/** Rows and bytes, without what a restore itself writes down. */
export async function everything() {
  const { journal: _, ...rows } = await dump();
  const bytes = await storedBytes();
  const id = (row: { id: string } | { key: string } | { uid: string }) =>
    'id' in row ? row.id : 'key' in row ? row.key : row.uid;
  const sorted = Object.entries(rows).map(([name, some]) => [
    name,
    Array.isArray(some) ? [...some].sort((a, b) => (id(a) < id(b) ? -1 : 1)) : some,
  ]);
  return { rows: Object.fromEntries(sorted), bytes };
}

export async function unpacked(zip: Blob) {
  return unzipSync(new Uint8Array(await zip.arrayBuffer()));
}

export function packed(entries: Record<string, Uint8Array>): Blob {
  return new Blob([new Uint8Array(zipSync(entries))]);
}
