/** Which currency a sign means, and how many decimals it has. */

const SIGNS: [string, string][] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['CDN$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['₩', 'KRW'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['₺', 'TRY'],
  ['TL', 'TRY'],
  ['zł', 'PLN'],
  ['₽', 'RUB'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['CHF', 'CHF'],
  ['Kč', 'CZK'],
  ['ريال', 'SAR'],
  ['درهم', 'AED'],
  ['جنيه', 'EGP'],
];

const CODES =
  'USD EUR GBP CNY JPY CAD AUD NZD HKD TWD SGD MXN BRL INR TRY PLN SEK NOK DKK CHF KRW AED SAR EGP ZAR CZK HUF RON RUB THB VND MYR PHP IDR ILS';

const SIGN_TO_CODE = new Map<string, string>(SIGNS);
for (const code of CODES.split(' ')) SIGN_TO_CODE.set(code, code);

/** Signs that several countries share: the shop's address decides. */
const SHARED: Record<string, Record<string, string>> = {
  $: { ca: 'CAD', au: 'AUD', nz: 'NZD', sg: 'SGD', hk: 'HKD', tw: 'TWD', mx: 'MXN', '': 'USD' },
  '¥': { jp: 'JPY', cn: 'CNY' },
  kr: { se: 'SEK', no: 'NOK', dk: 'DKK' },
  R: { za: 'ZAR' },
};

const quoted = (sign: string) => sign.replace(/[.$]/g, '\\$&');

/** Every sign as one alternation, the longer first. */
export const SIGN_PATTERN = [...SIGN_TO_CODE.keys(), ...Object.keys(SHARED)]
  .sort((a, b) => b.length - a.length)
  .map((sign) => (/^[A-Za-z]+$/.test(sign) ? `\\b${quoted(sign)}(?![A-Za-z])` : quoted(sign)))
  .join('|');

const NO_DECIMALS = new Set(['JPY', 'KRW', 'VND']);

export const decimalsOf = (currency: string): number => (NO_DECIMALS.has(currency) ? 0 : 2);

/** `jp` for `www.amazon.co.jp`; empty for addresses that name no country. */
export const countryOf = (hostname: string): string => /\.([a-z]{2})$/.exec(hostname)?.[1] ?? '';

export function currencyOfSign(sign: string, country: string, hasDecimals: boolean): string | null {
  const own = SIGN_TO_CODE.get(sign) ?? SIGN_TO_CODE.get(sign.toUpperCase());
  if (own) return own;
  const shared = SHARED[sign] ?? SHARED[sign.toLowerCase()];
  if (!shared) return null;
  // Yen have no decimals, so ¥ with decimals is yuan wherever it is met.
  return shared[country] ?? (sign === '¥' && hasDecimals ? 'CNY' : (shared[''] ?? null));
}

/** A currency code as data says it (`usd`), or null. */
export const currencyCode = (raw: unknown): string | null =>
  typeof raw === 'string' && /^[A-Za-z]{3}$/.test(raw.trim()) ? raw.trim().toUpperCase() : null;
