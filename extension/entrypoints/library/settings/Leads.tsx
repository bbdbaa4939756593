import { DEFAULT_LEADS, leadsFor, NO_CHOICE } from '@baoqi/rules';
import type { JSX } from 'preact';
import { chooseLeads } from '../../../src/records/settings.ts';
import { entriesOf } from '../../../src/ui/entries.ts';
import { LeadRow } from '../../../src/ui/LeadRow.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useCouponReminders } from '../../../src/ui/use-coupon-reminders.ts';

/** How early to remind, by kind of deadline; an item may have its own. */
export function Leads(): JSX.Element {
  const { words, settings } = usePage();
  const change = useChange();
  const w = words.reminders;
  const { byKind } = settings.reminders.leads;
  // Most people have no coupons, and need not be asked about them.
  const hasCoupons = useCouponReminders().length > 0 || byKind.coupon !== undefined;
  const kinds = entriesOf(DEFAULT_LEADS)
    .map(([kind]) => kind)
    .filter((kind) => kind !== 'coupon' || hasCoupons);
  return (
    <>
      <h3 class="sub" id="leads">
        {w.leads}
      </h3>
      <p class="hint">{w.leadsText}</p>
      <ul class="leads" aria-labelledby="leads">
        {kinds.map((kind) => (
          <LeadRow
            key={kind}
            kind={kind}
            leads={leadsFor(kind, '', { ...NO_CHOICE, byKind })}
            chosen={byKind[kind] !== undefined}
            back={w.toDefault}
            onChoose={(leads) => void change(chooseLeads(kind, leads), words.item.saved)}
          />
        ))}
      </ul>
    </>
  );
}
