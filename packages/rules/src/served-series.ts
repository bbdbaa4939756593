import type { Category } from '@baoqi/policies/types';
import type { KindWord, SeriesWord } from './title-words.ts';

/** What somebody's phone or computer is named for, if it is named for nothing else. */
const FOR_DEVICES: ReadonlySet<Category> = new Set([
  'headphones',
  'speaker',
  'other-electronics',
  'peripheral',
  'storage',
  'printer',
  'wearable',
  'monitor',
]);
const DEVICES: ReadonlySet<Category | null> = new Set<Category | null>(['phone', 'tablet', 'laptop']);

/** Such a device by its series, where something of another kind is named before it, and no such device. */
export function servedSeries(
  products: readonly KindWord[],
  series: readonly SeriesWord[],
): SeriesWord | null {
  if (products.length === 0) return null;
  const isServed = ({ tag, start }: SeriesWord): boolean => {
    const before = products.filter(({ end }) => end <= start);
    return (
      DEVICES.has(tag.category) &&
      before.some((kind) => FOR_DEVICES.has(kind.tag.category)) &&
      !before.some((kind) => DEVICES.has(kind.tag.category))
    );
  };
  return series.find(isServed) ?? null;
}
