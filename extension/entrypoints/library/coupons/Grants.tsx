import type { CivilDate } from '@baoqi/rules';
import { lapseKey, lastUsableDays, type Programme } from '@baoqi/rules/programme';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { addGrant, removeGrant, restoreGrant } from '../../../src/records/coupons.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { GrantView } from '../../../src/view/coupon-view.ts';
import { DayForm } from './DayForm.tsx';

type Props = { programme: Programme; grants: readonly GrantView[] };

/** Coupons typed in row by row, and what is left of each until when. */
export function Grants({ programme, grants }: Props): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.coupons;
  const change = useChange();
  const sources = Object.entries(programme.grants.sources).map(([id, text]) => [id, text[lang]] as const);
  const stateOf = ({ left, lastDay }: GrantView): string => {
    const day = dateWords(lastDay, lang);
    if (left === 0) return w.usedUp;
    return lastDay < today ? w.lapsed(day) : `${w.left(left)} · ${w.until(day)}`;
  };
  const lapseOf = (on: CivilDate, amount: number, source: string): string => {
    const held = grants.map(({ row }) => ({ on: row.on, amount: row.days, source: row.source }));
    return lapseKey(lastUsableDays(programme, [...held, { on, amount, source }]).at(-1) ?? on);
  };
  return (
    <section class="panel pad" aria-labelledby="grants">
      <h2 id="grants">{w.grants}</h2>
      <DayForm
        label={w.grants}
        choiceLabel={w.source}
        choices={sources}
        onAdd={(on, days, source) =>
          change(addGrant({ programme: programme.id, on, days, source }, lapseOf(on, days, source)), w.added)
        }
      />
      {grants.length === 0 ? (
        <p class="hint">{w.none}</p>
      ) : (
        <ul class="coupon-rows">
          {grants.map((one) => (
            <li key={one.row.id} class={one.lastDay < today || one.left === 0 ? 'is-over' : ''}>
              <span>
                <b>{w.size(one.row.days)}</b> {dateWords(one.row.on, lang)} ·{' '}
                {programme.grants.sources[one.row.source]?.[lang] ?? one.row.source}
                <small>{stateOf(one)}</small>
              </span>
              <button
                type="button"
                class="btn quiet"
                onClick={() =>
                  void change(removeGrant(one.row.id), w.removed, () => void restoreGrant(one.row.id))
                }
              >
                {words.common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
