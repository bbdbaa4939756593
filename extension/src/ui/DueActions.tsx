import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openAllowed } from '../platform/tabs.ts';
import { dismiss, reopen } from '../records/tasks.ts';
import type { DueEntry } from '../view/due-entry.ts';
import { DoneForm } from './DoneForm.tsx';
import { LaterMenu } from './LaterMenu.tsx';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';

/** The answers to a deadline: open the brand's page, done, later, not for me. */
export function DueActions({ entry }: { entry: DueEntry }): JSX.Element {
  const { words } = usePage();
  const change = useChange();
  const [open, setOpen] = useState<'done' | 'later' | null>(null);
  const { itemId, key, kind } = entry;
  const answers = kind === 'return' || kind === 'exchange' ? words.due.answers[kind] : null;
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Focus follows: into what has opened, and back to the answers when it closes.
  useEffect(() => {
    if (open !== null || wasOpen.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const close = () => setOpen(null);
  const undo = () => void change(reopen(itemId, key, kind));

  if (open !== null)
    return (
      <div ref={place}>
        {open === 'done' ? (
          <DoneForm entry={entry} onClose={close} />
        ) : (
          <LaterMenu entry={entry} onClose={close} />
        )}
      </div>
    );
  return (
    <div class="buttons" ref={place}>
      {entry.registerUrl && (
        <OpenButton url={entry.registerUrl} kind={kind} calm={entry.state === 'announce'} />
      )}
      {kind !== 'warranty-ends' && (
        <button type="button" class="btn" onClick={() => setOpen('done')}>
          {answers?.done ?? words.due.done}
        </button>
      )}
      {/* On the last day there is no later. */}
      {entry.daysLeft > 0 && (
        <button type="button" class="btn" onClick={() => setOpen('later')}>
          {words.due.later}
        </button>
      )}
      <button
        type="button"
        class="btn quiet"
        onClick={() => void change(dismiss(itemId, key, kind), words.due.dismissed, undo)}
      >
        {answers?.no ?? words.due.notForMe}
      </button>
    </div>
  );
}

type OpenButtonProps = { url: string; kind: DueEntry['kind']; calm: boolean };

/** Opens an address that the view took from the brand's own allow-list. */
function OpenButton({ url, kind, calm }: OpenButtonProps): JSX.Element {
  const { words } = usePage();
  return (
    <button type="button" class={calm ? 'btn' : 'btn primary'} onClick={() => void openAllowed(url)}>
      {words.due.open[kind]}
      <span class="visually-hidden">{words.common.external}</span>
    </button>
  );
}
