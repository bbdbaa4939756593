import { useEffect, useState } from 'preact/hooks';
import { grantedPatterns, onPermissionsChanged } from '../platform/permissions.ts';

/**
 * The match patterns that the user has granted, kept up to date by the browser's own events: a prompt may take the
 * focus away from the page that asked, so nothing is concluded from the answer of the request.
 */
export function useGranted(): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const look = () => void grantedPatterns().then((patterns) => setGranted(new Set(patterns)));
    look();
    onPermissionsChanged(look);
  }, []);
  return granted;
}
