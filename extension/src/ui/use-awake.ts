import { useEffect } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { journalLength } from '../records/journal-length.ts';
import { useWatch } from './use-watch.ts';

/**
 * Has the background look at what is due when a page of ours opens, and again after each change to the records: alarms
 * are late or lost, and a badge that still counts what was just done is wrong.
 */
export function useAwake(): void {
  const changes = useWatch(journalLength, 'journal-length');
  const length = changes.state === 'ready' ? changes.value : null;
  useEffect(() => {
    if (length !== null) void send('status', {});
  }, [length]);
}
