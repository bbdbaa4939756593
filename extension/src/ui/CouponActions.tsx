import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dismiss, markCouponDone, reopen } from '../records/tasks.ts';
import type { DueEntry } from '../view/due-entry.ts';
import { LaterMenu } from './LaterMenu.tsx';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';

/** The answers to a reminder of coupons: look at them, seen to, later, not again. */
export function CouponActions({ entry, href }: { entry: DueEntry; href: string }): JSX.Element {
  const { words, today } = usePage();
  const change = useChange();
  const [later, setLater] = useState(false);
  const { itemId, key, kind } = entry;
  const undo = () => void change(reopen(itemId, key, kind));
  if (later) return <LaterMenu entry={entry} onClose={() => setLater(false)} />;
  return (
    <div class="buttons">
      <a
        class="btn primary"
        href={href}
        {...(href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
      >
        {words.due.open.coupon}
      </a>
      <button
        type="button"
        class="btn"
        onClick={() => void change(markCouponDone(itemId, key, today), words.due.dismissed, undo)}
      >
        {words.due.done}
      </button>
      {/* On the last day there is no later. */}
      {entry.daysLeft > 0 && (
        <button type="button" class="btn" onClick={() => setLater(true)}>
          {words.due.later}
        </button>
      )}
      <button
        type="button"
        class="btn quiet"
        onClick={() => void change(dismiss(itemId, key, kind), words.due.dismissed, undo)}
      >
        {words.due.notForMe}
      </button>
    </div>
  );
}
