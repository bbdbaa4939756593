import { plainDigits } from './clean.ts';
import { currencyOfSign, decimalsOf, SIGN_PATTERN } from './currency.ts';

/** Amounts as pages write them, to exact decimal strings. String arithmetic throughout: a float would turn 0.1 + 0.2 into a lie. */
export type Money = { amount: string; currency: string | null };

const NUMBER = "\\d[\\d.,' \\u00a0\\u2009\\u202f’٫٬]*(?:,[-–—])?";
// Not after a minus, nor in the middle of a number: a discount is no price.
const AMOUNT = new RegExp(
  `(?<![\\d.,]|[-−–]\\s*)(?:(?<before>${SIGN_PATTERN})\\s*(?<first>${NUMBER})|(?<second>${NUMBER})\\s*(?<after>${SIGN_PATTERN}))`,
  'iu',
);
const BARE = new RegExp(`^${NUMBER}$`, 'u');

/** The currency of bare numbers and of signs that several countries share (`$`, `¥`), or how to find it. */
export type Otherwise = string | null | ((sign: string, hasDecimals: boolean) => string | null);

/** The first amount with a currency sign, or the text itself when it is a bare number. Null when there is none, or a negative one. */
export function parseMoney(raw: string | null, otherwise: Otherwise = null): Money | null {
  if (!raw || raw.length > 400) return null;
  const text = plainDigits(raw);
  const { before, first, second, after } = AMOUNT.exec(text)?.groups ?? {};
  const number = parseNumber(first ?? second ?? BARE.exec(text)?.[0] ?? '');
  if (number === null) return null;
  const sign = before ?? after ?? '';
  const other = typeof otherwise === 'function' ? otherwise(sign, number.includes('.')) : otherwise;
  const currency = currencyOfSign(sign) ?? other;
  return { amount: withDecimals(number, currency), currency };
}

/** True when the text is an amount and nothing else. */
export function isMoney(raw: string): boolean {
  if (raw.length > 40) return false;
  const text = plainDigits(raw);
  return AMOUNT.exec(text)?.[0].trim() === text;
}

/** An amount from data (`"1249.00"`, `25.42`), which always writes a point. */
export function dataAmount(raw: unknown, currency: string | null): string | null {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(text)) {
    return typeof raw === 'string' ? (parseMoney(raw, currency)?.amount ?? null) : null;
  }
  return withDecimals(trimZeros(text), currency);
}

/** Hundredths as an amount: `12000` is `120.00`. */
export function fromCents(raw: unknown, currency: string | null): string | null {
  const text = String(raw ?? '');
  if (!/^\d{1,14}$/.test(text)) return null;
  const padded = text.padStart(3, '0');
  return withDecimals(trimZeros(`${padded.slice(0, -2)}.${padded.slice(-2)}`), currency);
}

/** A line's total divided by its quantity where that comes out exact, otherwise null: a unit price is not guessed. */
export function unitPrice(total: string | null, quantity: number | null): string | null {
  if (!total || quantity === null || !Number.isInteger(quantity) || quantity < 1) return null;
  const [whole = '', part = ''] = total.split('.');
  const units = BigInt(whole + part);
  const count = BigInt(quantity);
  if (units % count !== 0n) return null;
  const digits = (units / count).toString().padStart(part.length + 1, '0');
  return part ? `${digits.slice(0, -part.length)}.${digits.slice(-part.length)}` : digits;
}

/** `1.299,00` → `1299.00`. The last separator is the decimal one unless it groups thousands. */
function parseNumber(raw: string): string | null {
  const text = raw
    .replace(/,[-–—]$/, '')
    .replace(/[\s'’٬]/g, '')
    .replace(/٫/g, '.')
    .replace(/[.,]+$/, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return sane(text, '');
  const separator = text.charAt(last);
  const other = separator === '.' ? ',' : '.';
  const tail = text.slice(last + 1);
  const once = text.indexOf(separator) === last;
  const decimal = once && (tail.length <= 2 || text.includes(other) || /^0[.,]/.test(text));
  const head = decimal ? text.slice(0, last) : text;
  // Groups of three, or of two before the last three (₹1,29,900).
  const grouped = decimal
    ? new RegExp(`^\\d{1,3}(\\${other}\\d{2,3})*$`)
    : new RegExp(`^\\d{1,3}(\\${separator}\\d{2,3})*\\${separator}\\d{3}$`);
  if (/[.,]/.test(head) && !grouped.test(head)) return null;
  return sane(head.replace(/[.,]/g, ''), decimal ? tail : '');
}

function sane(whole: string, part: string): string | null {
  if (!/^\d{1,15}$/.test(whole) || !/^\d{0,8}$/.test(part)) return null;
  return trimZeros(part ? `${whole}.${part}` : whole);
}

const trimZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** As many decimals as the currency has; what a page says beyond them is kept, unless it is zeros. */
function withDecimals(number: string, currency: string | null): string {
  if (!currency) return number;
  const [whole = '0', part = ''] = number.split('.');
  const wanted = decimalsOf(currency);
  const kept = part.replace(/0+$/, '').padEnd(wanted, '0');
  return kept ? `${whole}.${kept}` : whole;
}
