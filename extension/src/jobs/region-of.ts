const BY_ENDING: [ending: string, region: string][] = [
  ['.jd.com', 'CN'],
  ['.com.hk', 'HK'],
  ['.hk', 'HK'],
  ['.cn', 'CN'],
  ['amazon.com', 'US'],
  // Apple's shop for the mainland has a host of its own; its other countries share this one with the US.
  ['.apple.com', 'US'],
  ['.co.uk', 'UK'],
  ['.co.jp', 'JP'],
  ['.jp', 'JP'],
  ['.ca', 'CA'],
  ['.com.au', 'AU'],
  ['.in', 'IN'],
  ['.sg', 'SG'],
  ['.com.be', 'BE'],
  ...['de', 'fr', 'it', 'es', 'nl', 'ie', 'se', 'pl', 'be', 'at'].map((end): [string, string] => [
    `.${end}`,
    end.toUpperCase(),
  ]),
];

/**
 * The region whose policies a purchase falls under, by where it was sold. A shop whose address does not tell is taken
 * to be in the mainland, where our users are; the user can change it on the item.
 */
export function regionOf(hostname: string): string {
  return BY_ENDING.find(([ending]) => hostname.endsWith(ending))?.[1] ?? 'CN';
}
