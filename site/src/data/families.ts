import type { Brand, Category, Policy } from '@baoqi/policies/types';

/** Shelves on which two hundred brands are found again. */
export const FAMILIES = ['camera', 'computer', 'phone', 'home', 'tools', 'watch', 'store'] as const;
export type Family = (typeof FAMILIES)[number];

const SHELF: Partial<Record<Category, Family>> = {
  'camera-body': 'camera',
  'camera-kit': 'camera',
  lens: 'camera',
  'compact-camera': 'camera',
  'action-camera': 'camera',
  drone: 'camera',
  gimbal: 'camera',
  flash: 'camera',
  'tripod-bag': 'camera',
  'memory-card': 'camera',
  laptop: 'computer',
  desktop: 'computer',
  monitor: 'computer',
  printer: 'computer',
  storage: 'computer',
  peripheral: 'computer',
  console: 'computer',
  'pc-part': 'computer',
  phone: 'phone',
  tablet: 'phone',
  wearable: 'phone',
  headphones: 'phone',
  speaker: 'phone',
  'charger-cable-case': 'phone',
  tv: 'home',
  appliance: 'home',
  'power-tool': 'tools',
  'garden-tool': 'tools',
  energy: 'tools',
  watch: 'watch',
};

/** The one shelf of a brand: where most of its promises lie; of as many, the first. What lies nowhere lies with the home's. */
export function familyOf({ kind }: Pick<Brand, 'kind'>, policies: readonly Policy[]): Family {
  if (kind === 'store') return 'store';
  const counts = new Map<Family, number>();
  for (const { applies } of policies)
    for (const shelf of new Set(applies.categories.map((category) => SHELF[category])))
      if (shelf) counts.set(shelf, (counts.get(shelf) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return FAMILIES.find((family) => most > 0 && counts.get(family) === most) ?? 'home';
}
