import { cleanText } from './clean.ts';
import type { Chunk } from './page-text.ts';

const VALUE_LIMIT = 60;

/**
 * What stands behind a label: in the label's own line (`订单金额：1399.00元`), in the cell after it, or in the next
 * words of the page. Null where the label is not there or nothing follows it. The label's pattern begins with `^`.
 */
export function afterLabel(chunks: readonly Chunk[], label: RegExp): string | null {
  const at = chunks.findIndex(({ text }) => label.test(text));
  const found = chunks[at];
  if (!found) return null;
  const line = cleanText(found.element.textContent).replace(label, '').trim();
  if (line) return line.slice(0, VALUE_LIMIT);
  const beside = cleanText(found.element.nextElementSibling?.textContent);
  return (beside || (chunks[at + 1]?.text ?? '')).slice(0, VALUE_LIMIT) || null;
}

/** The first of several labels that has a value: the better label first. */
export function afterFirstLabel(chunks: readonly Chunk[], labels: readonly RegExp[]): string | null {
  for (const label of labels) {
    const value = afterLabel(chunks, label);
    if (value) return value;
  }
  return null;
}
