import { sharedSigns } from '../../reading/shared-signs.ts';

type Signs = (sign: string, hasDecimals: boolean) => string | null;

/** The settings that block pages carry name the currency's code; a bare `$` only tells where the shop's address does. */
const SETTINGS =
  /(?:%22|")currency(?:%22|")(?:%3A|:)(?:%7B|\{)(?:%22|")code(?:%22|")(?:%3A|:)(?:%22|")([A-Z]{3})/;

export function shopMoney(url: URL, doc: Document): Signs {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const code = text.includes('wcSettings') ? SETTINGS.exec(text)?.[1] : undefined;
    if (code !== undefined) return () => code;
  }
  return sharedSigns(url.hostname);
}
