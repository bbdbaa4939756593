import type { PolicyData } from '@baoqi/policies/types';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadPolicies } from '../platform/policies.ts';
import type { ItemRecord } from '../records/item-record.ts';
import { listItems } from '../records/items.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { usePage } from './page-context.ts';
import { useWatch, type Watched } from './use-watch.ts';

/**
 * The policies that speak of what was read, once they are read too. Both come together: until those of a brand that was
 * just chosen are here, what was shown before stays.
 */
export function useWithPolicies<T>(
  watched: Watched<T>,
  recordsOf: (value: T) => readonly ItemRecord[],
): Watched<{ value: T; policies: PolicyData }> {
  const [shown, setShown] = useState<{ value: T; policies: PolicyData } | null>(null);
  useEffect(() => {
    if (watched.state !== 'ready') return;
    let here = true;
    const { value } = watched;
    void loadPolicies(wantedBy(recordsOf(value))).then((policies) => here && setShown({ value, policies }));
    return () => {
      here = false;
    };
  }, [watched]);
  if (watched.state !== 'ready') return watched;
  return shown ? { state: 'ready', value: shown } : { state: 'loading' };
}

const all = (records: readonly ItemRecord[]) => records;

/** Every item with what the rules say of it today. */
export function useViews(): Watched<ItemView[]> {
  const { today, settings } = usePage();
  const { leads } = settings.reminders;
  const known = useWithPolicies(useWatch(listItems, 'items'), all);
  const views = useMemo(
    () =>
      known.state === 'ready'
        ? known.value.value.map((record) => viewItem(record, known.value.policies, today, leads))
        : null,
    [known.state === 'ready' ? known.value : null, today, leads],
  );
  if (known.state === 'problem') return known;
  return views ? { state: 'ready', value: views } : { state: 'loading' };
}
