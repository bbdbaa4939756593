import { DEFAULT_LEADS, leadsFor, type ReminderKind } from '@baoqi/rules';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { chooseLeads } from '../../../src/records/settings.ts';
import { entriesOf } from '../../../src/ui/entries.ts';
import { LeadRow } from '../../../src/ui/LeadRow.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { ItemView } from '../../../src/view/item-view.ts';
import { nextReminder } from '../../../src/view/next-reminder.ts';

/** How early to remind of this item: its own choice, where the settings do not fit. */
export function ItemLeads({ view }: { view: ItemView }): JSX.Element | null {
  const { words, lang, today, settings } = usePage();
  const change = useChange();
  const w = words.reminders;
  const { leads } = settings.reminders;
  const { item, tasks } = view.record;
  const own = leads.byItem[item.id] ?? {};
  const kinds = entriesOf(DEFAULT_LEADS)
    .map(([kind]) => kind)
    .filter((kind) => own[kind] !== undefined || view.plan.some((one) => isAhead(one, kind, today)));
  if (kinds.length === 0) return null;
  const nextOf = (kind: ReminderKind) => {
    const next = nextReminder([{ plan: view.plan.filter((one) => one.kind === kind), tasks }], today);
    return next && w.nextOn(dateWords(next, lang, today));
  };
  return (
    <section class="panel pad">
      <details class="leads-of-item" open={Object.keys(own).length > 0}>
        <summary>{w.itemLeads}</summary>
        <p class="hint">{w.itemLeadsText}</p>
        <ul class="leads" aria-label={w.itemLeads}>
          {kinds.map((kind) => (
            <LeadRow
              key={kind}
              kind={kind}
              leads={leadsFor(kind, item.id, leads)}
              chosen={own[kind] !== undefined}
              back={w.toSettings}
              next={nextOf(kind)}
              onChoose={(days) => void change(chooseLeads(kind, days, item.id), words.item.saved)}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A last day still to come: what is over needs no choice. */
function isAhead(one: ItemView['plan'][number], kind: ReminderKind, today: string): boolean {
  return one.kind === kind && one.finalDay >= today;
}
