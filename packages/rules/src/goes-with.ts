import type { Category } from '@baoqi/policies/types';
import type { KindWord, SeriesWord } from './title-words.ts';

/** Devices whose series name is said of what goes with them: Switch 手柄, iPad 键盘, Z6 闪光灯. */
const DEVICES: ReadonlySet<Category> = new Set(['console', 'tablet', 'phone', 'camera-body', 'drone']);
const WITH_THEM: ReadonlySet<Category> = new Set(['peripheral', 'headphones', 'flash']);

/**
 * What goes with the device that the title names by its series, where no word says that the device itself is sold:
 * `任天堂 Switch 手柄` is a controller, `iPad 键盘 … 平板电脑` a keyboard. Null: nothing of the kind. `products` are kinds in
 * order of rank.
 */
export function goesWithDevice(series: SeriesWord | null, products: readonly KindWord[]): KindWord | null {
  const device = series?.tag.category ?? null;
  if (device === null || !DEVICES.has(device)) return null;
  const served = products.find(({ tag }) => WITH_THEM.has(tag.category)) ?? null;
  // Tablets are sold with keyboards, but then named before them; consoles with controllers in any order.
  const isKeyboard =
    device === 'tablet' && served?.tag.category === 'peripheral' && served.start > (series?.start ?? 0);
  const isSold = ({ tag, start }: KindWord): boolean =>
    tag.category === 'camera-kit' || (tag.category === device && !(isKeyboard && served.start < start));
  return products.some(isSold) ? null : served;
}
