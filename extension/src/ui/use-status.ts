import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Status } from '../messages/popup.ts';
import { onPermissionsChanged } from '../platform/permissions.ts';
import { send } from '../platform/send.ts';
import { onTabSlots } from '../platform/session.ts';

/** What the background knows of the tab that the popup was opened over, now and after every change. */
export function useStatus(): { status: Status | null; refresh: () => void } {
  const [status, setStatus] = useState<Status | null>(null);
  const tabId = status?.tabId ?? null;
  const refresh = useCallback(() => {
    // A popup that is open as a page is itself the active tab; it goes on about the tab that it named.
    void send('status', named()).then(setStatus);
  }, []);
  useEffect(() => {
    refresh();
    onPermissionsChanged(refresh);
  }, [refresh]);
  useEffect(() => (tabId === null ? undefined : onTabSlots(tabId, refresh)), [tabId, refresh]);
  return { status, refresh };
}

/** `popup.html?tab=7`: where the popup cannot float over a tab (a phone, a test), it can be opened as a page about one. */
function named(): { tabId?: number } {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? { tabId: tab } : {};
}
