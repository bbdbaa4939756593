/** Signs that several countries share: the shop's address decides. */
const SHARED: Record<string, Record<string, string>> = {
  $: { ca: 'CAD', au: 'AUD', nz: 'NZD', sg: 'SGD', hk: 'HKD', tw: 'TWD', mx: 'MXN', '': 'USD' },
  '¥': { jp: 'JPY', cn: 'CNY' },
  kr: { se: 'SEK', no: 'NOK', dk: 'DKK' },
  R: { za: 'ZAR' },
};

/** What `$`, `¥`, `kr` mean at a shop whose address ends in a country's letters; a dollar anywhere else is the US one. */
export function sharedSigns(hostname: string) {
  const country = /(?:^|\.)([a-z]{2})$/.exec(hostname)?.[1] ?? '';
  return (sign: string, hasDecimals: boolean): string | null => {
    const countries = SHARED[sign] ?? SHARED[sign.toLowerCase()];
    // Yen have no decimals, so ¥ with decimals is yuan wherever it is met.
    return countries?.[country] ?? (sign === '¥' && hasDecimals ? 'CNY' : (countries?.[''] ?? null));
  };
}
