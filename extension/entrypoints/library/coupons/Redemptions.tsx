import type { Programme } from '@baoqi/rules/programme';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { recordRedemption, removeRedemption } from '../../../src/records/coupons.ts';
import type { CouponRedemptionRow } from '../../../src/records/types.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { DeviceView } from '../../../src/view/coupon-view.ts';
import { DayForm } from './DayForm.tsx';

type Props = {
  programme: Programme;
  redemptions: readonly CouponRedemptionRow[];
  devices: readonly DeviceView[];
  nameOf: (id: string) => string;
};

/** What was redeemed, earlier ones typed in too, since they bar others. */
export function Redemptions({ programme, redemptions, devices, nameOf }: Props): JSX.Element {
  const { words, lang } = usePage();
  const w = words.coupons;
  const change = useChange();
  return (
    <section class="panel pad" aria-labelledby="redeemed">
      <h2 id="redeemed">{w.history}</h2>
      {devices.length > 0 && (
        <DayForm
          label={w.history}
          choiceLabel={w.which}
          choices={devices.map(({ device, name }) => [device.id, name] as const)}
          onAdd={(on, days, itemId) =>
            // Entered afterwards: what was spent then is not among the coupons noted here, and the end is as it is.
            change(
              recordRedemption({
                programme: programme.id,
                itemId,
                on,
                days,
                endBefore: null,
                endAfter: null,
                spent: [],
              }),
              w.added,
            )
          }
        />
      )}
      {redemptions.length === 0 ? (
        <p class="hint">{w.historyNone}</p>
      ) : (
        <ul class="coupon-rows">
          {redemptions.map(({ id, on, days, itemId }) => (
            <li key={id}>
              <span>{w.redeemed(dateWords(on, lang), days, nameOf(itemId))}</span>
              <button
                type="button"
                class="btn quiet"
                onClick={() => void change(removeRedemption(id), w.mistakenText)}
              >
                {w.mistaken}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
