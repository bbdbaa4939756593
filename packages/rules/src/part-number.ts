/** Apple's part numbers end with the country that the thing was made for: `MYEV3CH/A` is of the mainland. */
const PART = /(?<![a-z0-9])[mnpf][a-z0-9]{3,4}(ch|ll|zp|za|kh|ta|j|x|b|d|f)\/a(?![a-z0-9])/;

/** Where a thing was meant to be sold, by a part number in the folded text; null: there is none. */
export function soldInByPart(low: string): { number: string; channel: 'mainland' | 'cross-border' } | null {
  const found = low.includes('/a') ? PART.exec(low) : null;
  return found === null
    ? null
    : { number: found[0], channel: found[1] === 'ch' ? 'mainland' : 'cross-border' };
}
