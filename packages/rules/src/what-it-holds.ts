import type { Category } from '@baoqi/policies/types';

/** What goes into a camera bag. */
const CAMERAS: ReadonlySet<Category> = new Set([
  'camera-body',
  'camera-kit',
  'lens',
  'compact-camera',
  'action-camera',
  'drone',
  'gimbal',
  'flash',
  'tripod-bag',
]);

/**
 * The category of a bag, box or strap for anything, by what the title says it holds: `GoPro收纳包` is a camera bag,
 * `Switch收纳包` a case, a box for papers is goods. `held` are the categories named; `brand`: whether a brand is.
 */
export function bagFor(held: readonly Category[], brand: boolean): Category {
  if (held.some((category) => CAMERAS.has(category))) return 'tripod-bag';
  if (held.length > 0) return 'charger-cable-case';
  return brand ? 'tripod-bag' : 'not-warrantable';
}
