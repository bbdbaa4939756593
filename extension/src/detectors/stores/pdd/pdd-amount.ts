import type { Json } from '../../reading/json-data.ts';
import { dataAmount, fromCents } from '../../reading/money.ts';

/**
 * `39900` is ¥399.00: numbers are cents. Texts are yuan where a point or a sign says so (`"10.90"`, `"¥10"`) and in the
 * camelCase variant, which writes its amounts out; a text of digits under a snake_case key is the number again. A number
 * with a fraction is neither, so it is unknown.
 */
export function pddAmount(raw: Json, camel: boolean): string | null {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw >= 0 ? fromCents(raw, 'CNY') : null;
  if (typeof raw !== 'string') return null;
  const text = raw.trim();
  return /^\d+$/.test(text) && !camel ? fromCents(text, 'CNY') : dataAmount(text, 'CNY');
}
