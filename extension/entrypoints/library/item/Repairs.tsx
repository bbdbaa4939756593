import type { PolicyData } from '@baoqi/policies/types';
import { daysBetween, type Unknown } from '@baoqi/rules';
import { dateWords, partWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { updateItem } from '../../../src/records/items.ts';
import type { RepairEntry } from '../../../src/records/types.ts';
import { FieldProblem } from '../../../src/ui/FieldProblem.tsx';
import { nameParts } from '../../../src/ui/name-parts.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { ItemView } from '../../../src/view/item-view.ts';
import { problemsOf } from './field-problems.ts';
import { RepairEffects } from './RepairEffects.tsx';
import { RepairForm } from './RepairForm.tsx';

type RepairsProps = { view: ItemView; policies: PolicyData; unknown: readonly Unknown[] };

/** What was repaired, and what that does to the terms. */
export function Repairs({ view, policies, unknown }: RepairsProps): JSX.Element {
  const { words, lang } = usePage();
  const change = useChange();
  const w = words.history;
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const { item, purchase } = view.record;
  const parts = partsOf(view, policies, lang);
  const nameOf = new Map(parts);
  const repairs = item.repairs.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const bought = item.dates.ordered ?? purchase.orderedOn;
  const put = (next: RepairEntry[], said: string, undo?: () => void) =>
    change(updateItem(item.id, { repairs: next }), said, undo);

  async function save(repair: RepairEntry) {
    const others = item.repairs.filter(({ id }) => id !== repair.id);
    if (await put([...others, repair], words.item.saved)) setOpen(null);
  }
  function remove(repair: RepairEntry) {
    const before = item.repairs;
    const rest = before.filter(({ id }) => id !== repair.id);
    void put(rest, w.removed, () => void put(before, words.item.saved));
  }

  return (
    <section class="panel pad" aria-labelledby="repairs">
      <h2 id="repairs">{w.repairs}</h2>
      <p class="hint">{w.repairsText}</p>
      {repairs.length > 0 && (
        <ul class="repairs">
          {repairs.map((repair) => (
            <li key={repair.id} data-repair={repair.id}>
              {open === repair.id ? (
                <RepairForm
                  repair={repair}
                  bought={bought}
                  parts={parts}
                  onSave={(changed) => void save(changed)}
                  onClose={() => setOpen(null)}
                />
              ) : (
                <RepairLine
                  repair={repair}
                  part={repair.part && (nameOf.get(repair.part) ?? partWords(repair.part)[lang])}
                  onEdit={() => setOpen(repair.id)}
                  onRemove={() => remove(repair)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <FieldProblem id="repair-problems" said={problemsOf('repair', unknown, lang)} />
      {open === 'new' ? (
        <RepairForm
          repair={null}
          bought={bought}
          parts={parts}
          onSave={(repair) => void save(repair)}
          onClose={() => setOpen(null)}
        />
      ) : (
        <button type="button" class="btn" onClick={() => setOpen('new')}>
          {w.add}
        </button>
      )}
      {repairs.length > 0 && <RepairEffects view={view} policies={policies} />}
    </section>
  );
}

type LineProps = { repair: RepairEntry; part: string | null; onEdit: () => void; onRemove: () => void };

function RepairLine({ repair, part, onEdit, onRemove }: LineProps): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.history;
  const { from, until, outcome, note } = repair;
  const said = [
    until ? w.days(daysBetween(from, until)) : null,
    part,
    outcome === 'unknown' ? null : w.outcomes[outcome],
  ];
  return (
    <div class="repair">
      <p class="repair-days">
        {dateWords(from, lang, today)} → {until ? dateWords(until, lang, today) : <b>{w.stillThere}</b>}
      </p>
      <p class="small muted">{said.filter(Boolean).join(' · ')}</p>
      {note && <p class="small">{note}</p>}
      <div class="repair-buttons">
        <button type="button" class="btn quiet" onClick={onEdit}>
          {w.edit}
          <span class="visually-hidden"> {dateWords(from, lang)}</span>
        </button>
        <button type="button" class="btn quiet" onClick={onRemove}>
          {words.common.remove}
          <span class="visually-hidden"> {dateWords(from, lang)}</span>
        </button>
      </div>
    </div>
  );
}

/** The parts that the item's policies know: what a repair of one of them can start anew. */
function partsOf(view: ItemView, policies: PolicyData, lang: 'zh' | 'en'): [string, string][] {
  const { coverage } = view.evaluation;
  const named = nameParts(coverage, policies.policies, lang);
  const parts = new Map([['whole', partWords('whole')[lang]]]);
  for (const [at, { part }] of coverage.entries())
    parts.set(part, named[at]?.part === part ? partWords(part)[lang] : (named[at]?.part ?? part));
  return [...parts];
}
