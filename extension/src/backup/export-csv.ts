import Papa from 'papaparse';
import { listItems } from '../records/items.ts';
import { csvRows } from './csv-rows.ts';

/** One row an item, UTF-8 with a byte order mark (Excel reads Chinese by it), lines ended as RFC 4180 has it. */
export async function exportCsv(): Promise<Blob> {
  const text = Papa.unparse(csvRows(await listItems()), { newline: '\r\n' });
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
