import type { Programme } from '@baoqi/policies/types';

/** Whether this is a programme as we know them. Its insides were validated when packages/policies was built. */
export function isProgramme(found: unknown): found is Programme {
  return (
    typeof found === 'object' && found !== null && 'rules' in found && 'sizes' in found && 'readings' in found
  );
}
