import type { Category, CounterKind, Unknown } from '@baoqi/rules';
import type { JSX } from 'preact';
import { type ItemChanges, updateItem } from '../../../src/records/items.ts';
import { ChoiceField, DateField } from '../../../src/ui/EditField.tsx';
import { entriesOf } from '../../../src/ui/entries.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { ItemView } from '../../../src/view/item-view.ts';
import { PROVINCES } from '../../../src/words/provinces.ts';
import { CounterField } from './CounterField.tsx';
import { problemsOf } from './field-problems.ts';

type HistoryProps = { view: ItemView; unknown: readonly Unknown[] };

/** When it was made, where it was bought, what its counters say, whom it went to. */
export function History({ view, unknown }: HistoryProps): JSX.Element {
  const { words, lang } = usePage();
  const change = useChange();
  const { item } = view.record;
  const w = words.history;
  const save = (changes: ItemChanges) => void change(updateItem(item.id, changes), words.item.saved);
  return (
    <section class="panel pad" aria-labelledby="history">
      <h2 id="history">{w.title}</h2>
      <p class="hint">{w.text}</p>
      <div class="fields">
        <DateField
          label={w.made}
          hint={w.madeHint}
          value={item.manufacturedOn}
          said={problemsOf('made', unknown, lang)}
          onSave={(manufacturedOn) => save({ manufacturedOn })}
        />
        <DateField
          label={w.transferred}
          hint={w.transferredHint}
          value={item.transferredOn}
          said={problemsOf('transferred', unknown, lang)}
          onSave={(transferredOn) => save({ transferredOn })}
        />
        {item.region === 'CN' && (
          <ChoiceField
            label={w.province}
            hint={w.provinceHint}
            value={item.province ?? ''}
            choices={[
              ['', words.common.unknown],
              ...entriesOf(PROVINCES).map(([code, name]) => [code, name[lang]] as const),
            ]}
            onSave={(province) => save({ province: province || null })}
          />
        )}
      </div>
      {countersOf(view, unknown).map((kind) => (
        <CounterField
          key={kind}
          kind={kind}
          value={item.counters[kind]}
          said={problemsOf(`counter:${kind}`, unknown, lang)}
          onSave={(reading) => save({ counters: { [kind]: reading } })}
        />
      ))}
    </section>
  );
}

const USUAL: Partial<Record<Category, CounterKind>> = {
  'camera-body': 'shutter',
  'camera-kit': 'shutter',
  'compact-camera': 'shutter',
  laptop: 'cycles',
  phone: 'cycles',
  tablet: 'cycles',
  wearable: 'cycles',
  monitor: 'hours',
  tv: 'hours',
};

/** The counters that such a thing has, that a policy asks for, or that were read once. */
function countersOf({ record: { item } }: ItemView, unknown: readonly Unknown[]): CounterKind[] {
  const kinds: CounterKind[] = ['shutter', 'hours', 'cycles'];
  return kinds.filter(
    (kind) =>
      (item.category && USUAL[item.category] === kind) ||
      item.counters[kind] !== null ||
      unknown.some(({ what }) => what === `counter:${kind}`),
  );
}
