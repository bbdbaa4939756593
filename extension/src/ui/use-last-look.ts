import { useEffect, useState } from 'preact/hooks';
import { canNotify } from '../platform/notifications.ts';
import { type LastLook, onLastLook, readLastLook } from '../platform/reminder-memory.ts';

export type Looked = { last: LastLook | null; canTell: boolean };

/** When reminders were last looked at, and whether they may be shown; null while that is being asked. */
export function useLastLook(): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const [last, canTell] = await Promise.all([readLastLook(), canNotify()]);
      if (here) setLooked({ last, canTell });
    };
    void look();
    const stop = onLastLook(() => void look());
    return () => {
      here = false;
      stop();
    };
  }, []);
  return looked;
}
