import type { Programme } from '@baoqi/rules/programme';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { recordRedemption } from '../../../src/records/coupons.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { DeviceView, GrantView, SizeView } from '../../../src/view/coupon-view.ts';

type Props = { programme: Programme; view: DeviceView; size: SizeView; grants: readonly GrantView[] };

/** Says what cannot be undone, before anything is written down. The redeeming itself is the user's, in the App. */
export function RecordRedemption({ programme, view, size, grants }: Props): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.coupons;
  const change = useChange();
  const [asked, setAsked] = useState(false);
  const { device, name } = view;
  const { amount, judged } = size;
  if (!asked)
    return (
      <div class="buttons">
        <button type="button" class="btn primary" onClick={() => setAsked(true)}>
          {w.record}
        </button>
      </div>
    );

  async function record() {
    const done = await change(
      recordRedemption({
        programme: programme.id,
        itemId: device.id,
        on: today,
        days: amount,
        endBefore: device.end,
        endAfter: judged.end,
        spent: judged.spends.flatMap(({ grant, amount: days }) => {
          const row = grants[grant]?.row;
          return row ? [{ grantId: row.id, days }] : [];
        }),
      }),
      w.recorded,
    );
    if (done) setAsked(false);
  }

  return (
    <section class="confirm" aria-label={w.confirmTitle(name, amount)}>
      <h3>{w.confirmTitle(name, amount)}</h3>
      <p>{judged.end === null ? w.confirmNoEnd : w.confirmEnd(dateWords(judged.end, lang))}</p>
      <ul>
        {w.confirm.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="btn primary" onClick={() => void record()}>
          {w.confirmYes}
        </button>
        <button type="button" class="btn" onClick={() => setAsked(false)}>
          {words.common.cancel}
        </button>
      </div>
    </section>
  );
}
