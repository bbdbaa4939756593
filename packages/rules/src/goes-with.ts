import type { Category } from '@baoqi/policies/types';
import type { KindWord, SeriesWord } from './title-words.ts';

/** Devices whose series name is said of what goes with them: Switch 手柄, iPad 键盘, Z6 闪光灯. */
const DEVICES: ReadonlySet<Category> = new Set(['console', 'tablet', 'phone', 'camera-body', 'drone']);
const WITH_THEM: ReadonlySet<Category> = new Set(['peripheral', 'headphones', 'flash']);

/**
 * What goes with the device that the title names by its series, where no word says that the device itself is sold:
 * `任天堂 Switch 手柄` is a controller. Null: nothing of the kind. `products` are kinds in order of rank.
 */
export function goesWithDevice(series: SeriesWord | null, products: readonly KindWord[]): KindWord | null {
  const device = series?.tag.category ?? null;
  if (device === null || !DEVICES.has(device)) return null;
  if (products.some(({ tag }) => tag.category === device || tag.category === 'camera-kit')) return null;
  return products.find(({ tag }) => WITH_THEM.has(tag.category)) ?? null;
}
