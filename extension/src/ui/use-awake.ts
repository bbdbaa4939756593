import { useEffect, useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { journalLength } from '../records/journal-length.ts';
import { useWatch } from './use-watch.ts';

/**
 * Has the background look at what is due when a page of ours opens, since alarms are late or lost, and count the badge
 * anew after each change to the records: one that still counts what was just done is wrong.
 */
export function useAwake(): void {
  const changes = useWatch(journalLength, 'journal-length');
  const length = changes.state === 'ready' ? changes.value : null;
  const opened = useRef(false);
  useEffect(() => {
    if (length === null) return;
    void send(opened.current ? 'changed' : 'status', {});
    opened.current = true;
  }, [length]);
}
