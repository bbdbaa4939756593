import { addDays, type CivilDate, civilDate } from '@baoqi/rules';
import type { ItemRecord } from '../src/records/item-record.ts';
import type { ItemView } from '../src/view/item-view.ts';

type Kept = { view: ItemView; from: CivilDate; until: CivilDate };

const EVER: readonly [CivilDate, CivilDate] = [civilDate(0, 1, 1), civilDate(9999, 12, 31)];

/**
 * What the rules say of an item changes only on the days that they themselves name, and on the day after each; between
 * two of them a view is as good as new, its countdown excepted, which nothing here reads. `--exact` does without.
 */
export function cachedViews(
  look: (record: ItemRecord, today: CivilDate) => ItemView,
): (record: ItemRecord, today: CivilDate) => ItemView {
  const kept = new WeakMap<ItemRecord, Kept[]>();
  return (record, today) => {
    const spans = kept.get(record) ?? [];
    const found = spans.find(({ from, until }) => from <= today && today < until);
    if (found) return found.view;
    const view = look(record, today);
    let [from, until] = EVER;
    for (const turn of turnsOf(view)) {
      if (turn <= today && turn > from) from = turn;
      if (turn > today && turn < until) until = turn;
    }
    kept.set(record, [...spans, { view, from, until }]);
    return view;
  };
}

function turnsOf({ evaluation, facts, record }: ItemView): CivilDate[] {
  const named = [
    ...evaluation.deadlines.flatMap(({ firstDay, safeDay, lastDay }) => [firstDay, safeDay, lastDay]),
    ...evaluation.coverage.flatMap(({ from, until }) => [from, until]),
    ...Object.values(facts.dates),
    ...Object.values(facts.doneOn ?? {}),
    ...record.tasks.map(({ until }) => until),
    facts.registeredOn,
  ];
  return named.flatMap((day) => (day ? [day, addDays(day, 1)] : []));
}
