import type { Unknown } from '@baoqi/rules';
import { CATEGORY_WORDS, CHANNEL_WORDS, CONDITION_WORDS, DATE_NAME_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import {
  type ItemChanges,
  type PurchaseChanges,
  updateItem,
  updatePurchase,
} from '../../../src/records/items.ts';
import type { ItemRow, PurchaseRow } from '../../../src/records/types.ts';
import { BrandField } from '../../../src/ui/BrandField.tsx';
import { ChoiceField, DateField, LongField, MaybeField, TextField } from '../../../src/ui/EditField.tsx';
import { entriesOf } from '../../../src/ui/entries.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useBrands } from '../../../src/ui/use-brands.ts';
import { PLACES } from '../../../src/words/places.ts';
import { problemsOf } from './field-problems.ts';

type DetailsProps = {
  item: ItemRow;
  purchase: PurchaseRow;
  /** What the rules find wrong, named next to the field that says it. */
  unknown: readonly Unknown[];
};

const NO_INVOICE = { number: null, date: null, hasModel: null, hasDealer: null };

/** What is known of the item; each field is saved when it is left, and from then on no page overwrites it. */
export function Details({ item, purchase, unknown }: DetailsProps): JSX.Element {
  const { words, lang } = usePage();
  const change = useChange();
  const { f } = words.item;
  const save = (changes: ItemChanges) => void change(updateItem(item.id, changes), words.item.saved);
  const savePurchase = (changes: PurchaseChanges) =>
    void change(updatePurchase(purchase.id, changes), words.item.saved);
  const invoice = item.invoice ?? NO_INVOICE;
  const brands = useBrands();
  return (
    <section class="panel pad" aria-labelledby="details">
      <h2 id="details">{words.item.details}</h2>
      <div class="fields">
        <LongField label={f.title} value={item.title} onSave={(title) => title && save({ title })} />
        <BrandField
          label={f.brand}
          lang={lang}
          brands={brands}
          value={item.brand}
          placeholder={words.common.unknown}
          onSave={(brand) => save({ brand })}
        />
        <ChoiceField
          label={f.category}
          value={item.category ?? ''}
          choices={[
            ['', words.common.unknown],
            ...entriesOf(CATEGORY_WORDS).map(([id, w]) => [id, w[lang]] as const),
          ]}
          onSave={(category) => save({ category: category || null })}
        />
        <TextField label={f.model} value={item.model} onSave={(model) => save({ model })} />
        <TextField
          label={f.serial}
          value={item.serialNumber}
          onSave={(serialNumber) => save({ serialNumber })}
        />
        <ChoiceField
          label={f.region}
          value={item.region}
          choices={entriesOf(PLACES).map(([id, w]) => [id, w[lang]] as const)}
          onSave={(region) => region && save({ region })}
        />
        <ChoiceField
          label={f.channel}
          value={item.channel}
          choices={entriesOf(CHANNEL_WORDS).map(([id, w]) => [id, w[lang]] as const)}
          onSave={(channel) => channel && save({ channel })}
        />
        <ChoiceField
          label={f.condition}
          value={item.condition}
          choices={entriesOf(CONDITION_WORDS).map(([id, w]) => [id, w[lang]] as const)}
          onSave={(condition) => condition && save({ condition })}
        />
        <TextField
          label={item.channel === 'second-hand' ? words.history.boughtFrom : f.dealer}
          value={purchase.seller}
          onSave={(seller) => savePurchase({ seller })}
        />
      </div>
      <p class="hint">{words.item.channelText}</p>

      <h3 class="sub">{words.item.dates}</h3>
      <p class="hint">{words.item.datesText}</p>
      <div class="fields">
        {entriesOf(DATE_NAME_WORDS).map(([name, w]) => (
          <DateField
            key={name}
            label={w[lang]}
            value={item.dates[name]}
            said={problemsOf(name, unknown, lang)}
            onSave={(date) => save({ dates: { [name]: date } })}
          />
        ))}
        <DateField
          label={f.registeredOn}
          value={item.registeredOn}
          said={problemsOf('registered', unknown, lang)}
          onSave={(registeredOn) => save({ registeredOn })}
        />
      </div>

      <h3 class="sub">{words.item.invoice}</h3>
      <div class="fields">
        <TextField
          label={f.invoiceNumber}
          value={invoice.number}
          onSave={(number) => save({ invoice: { ...invoice, number } })}
        />
        <DateField
          label={f.invoiceDate}
          value={invoice.date}
          said={problemsOf('invoice', unknown, lang)}
          onSave={(date) => save({ invoice: { ...invoice, date } })}
        />
        <MaybeField
          label={f.hasModel}
          value={invoice.hasModel}
          onSave={(hasModel) => save({ invoice: { ...invoice, hasModel } })}
        />
        <MaybeField
          label={f.hasDealer}
          value={invoice.hasDealer}
          onSave={(hasDealer) => save({ invoice: { ...invoice, hasDealer } })}
        />
        <LongField
          label={f.notes}
          value={item.notes || null}
          onSave={(notes) => save({ notes: notes ?? '' })}
        />
      </div>
    </section>
  );
}
