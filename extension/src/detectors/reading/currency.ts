/** Which currency a sign means, and how many decimals it has. */

/** A sign and its code as one word, for a short script. */
const SIGNS =
  'US$USD CA$CAD C$CAD CDN$CAD AU$AUD A$AUD NZ$NZD HK$HKD NT$TWD MX$MXN S$SGD R$BRL CN¥CNY JP¥JPY RMBCNY 人民币CNY 元CNY 円JPY 원KRW ₩KRW €EUR £GBP ₹INR Rs.INR RsINR ₺TRY TLTRY złPLN ₽RUB ₫VND ฿THB KčCZK ريالSAR درهمAED جنيهEGP SEK NOK DKK CHF ZAR HUF RON MYR PHP IDR ILS';

// Every code is a sign too.
const SIGN_TO_CODE = new Map<string, string>();
for (const word of SIGNS.split(' ')) {
  const code = word.slice(-3);
  SIGN_TO_CODE.set(word.slice(0, -3) || code, code).set(code, code);
}

const SHARED_SIGNS = ['$', '¥', 'kr', 'R'];

const quoted = (sign: string) => sign.replace(/[.$]/g, '\\$&');

/** Every sign as one alternation, the longer first. */
export const SIGN_PATTERN = [...SIGN_TO_CODE.keys(), ...SHARED_SIGNS]
  .sort((a, b) => b.length - a.length)
  .map((sign) => (/^[A-Za-z]+$/.test(sign) ? `\\b${quoted(sign)}(?![A-Za-z])` : quoted(sign)))
  .join('|');

const NO_DECIMALS = new Set(['JPY', 'KRW', 'VND']);

export const decimalsOf = (currency: string): number => (NO_DECIMALS.has(currency) ? 0 : 2);

/** Null for signs that several countries share: `$`, `¥`, `kr`, `R`. */
export const currencyOfSign = (sign: string): string | null =>
  SIGN_TO_CODE.get(sign) ?? SIGN_TO_CODE.get(sign.toUpperCase()) ?? null;

/** A currency code as data says it (`usd`), or null. */
export const currencyCode = (raw: unknown): string | null =>
  typeof raw === 'string' && /^[A-Za-z]{3}$/.test(raw.trim()) ? raw.trim().toUpperCase() : null;
