import { cleanText } from '../../reading/clean.ts';
import { type NumericOrder, wholeDate } from '../../reading/dates.ts';
import { isMoney } from '../../reading/money.ts';
import { type Chunk, chunksOf } from '../../reading/page-text.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import { ORDERED_LABEL, TOTAL_LABELS } from './apple-words.ts';

export type Shown = { ids: string[]; placed: string | null; total: string | null };

const ID = /(?<![A-Za-z\d])W\d{6,15}(?!\d)/;

/** What the page shows in words: numbers of orders, the day, the sum. Never products: refunds and offers stand among them. */
export function shownOn(doc: Document, order: NumericOrder): Shown {
  const ids = elementsSaying(doc.body, ID).flatMap((one) => ID.exec(cleanText(one.textContent))?.[0] ?? []);
  const chunks = chunksOf(doc.body);
  return {
    ids: [...new Set(ids)],
    placed: behind(chunks, ORDERED_LABEL, (text) => wholeDate(text, order)),
    total: TOTAL_LABELS.reduce<string | null>(
      (found, label) => found ?? behind(chunks, label, amountOf),
      null,
    ),
  };
}

const amountOf = (text: string): string | null => (isMoney(text) ? text : null);

/** The first label whose value reads: behind it, or in the words after it. */
function behind(
  chunks: readonly Chunk[],
  label: RegExp,
  read: (text: string) => string | null,
): string | null {
  for (const [at, { text }] of chunks.entries()) {
    if (text.length > 120) continue;
    const rest = label.exec(text)?.[1];
    if (rest === undefined) continue;
    const value = read(rest.trim()) ?? (rest.trim() === '' ? read(chunks[at + 1]?.text ?? '') : null);
    if (value) return value;
  }
  return null;
}
