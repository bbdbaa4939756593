import type { PolicyData } from '@baoqi/policies/types';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadPolicies } from '../platform/policies.ts';
import { listItems } from '../records/items.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';
import { usePage } from './page-context.ts';
import { useWatch, type Watched } from './use-watch.ts';

/** The policies of this build, once they are read. */
export function usePolicies(): PolicyData | null {
  const [policies, setPolicies] = useState<PolicyData | null>(null);
  useEffect(() => {
    let here = true;
    void loadPolicies().then((data) => here && setPolicies(data));
    return () => {
      here = false;
    };
  }, []);
  return policies;
}

/** Every item with what the rules say of it today. */
export function useViews(): Watched<ItemView[]> {
  const { today, settings } = usePage();
  const { leads } = settings.reminders;
  const policies = usePolicies();
  const records = useWatch(listItems, 'items');
  const views = useMemo(
    () =>
      records.state === 'ready' && policies
        ? records.value.map((record) => viewItem(record, policies, today, leads))
        : null,
    [records, policies, today, leads],
  );
  if (records.state === 'problem') return records;
  return views ? { state: 'ready', value: views } : { state: 'loading' };
}
