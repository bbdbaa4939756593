import type { CivilDate } from '@baoqi/rules';
import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import { Field, SelectField } from '../deadline/Field.tsx';
import { type Ask, BRANDS, badDates, CUSTOM, DEVICES, KINDS, PLACES, SOURCES } from './ask.ts';
import { Rows } from './Rows.tsx';
import { COUPON_WORDS } from './words.ts';

export type Size = { amount: number; months: number };

type Props = {
  ask: Ask;
  sizes: readonly Size[];
  today: CivilDate | null;
  lang: Lang;
  onChange: (next: Ask) => void;
};

export function CouponForm({ ask, sizes, today, lang, onChange }: Props): JSX.Element {
  const w = COUPON_WORDS[lang];
  const change = (changes: Partial<Ask>) => onChange({ ...ask, ...changes });
  const bad = badDates(ask);
  const date = (name: 'start' | 'end' | 'bound' | 'invoice' | 'on', label: string, hint?: string) => (
    <Field id={name} label={label}>
      <input
        id={name}
        type="date"
        min="2000-01-01"
        max="2200-12-31"
        value={name === 'on' && ask.on === '' ? (today ?? '') : ask[name]}
        aria-invalid={bad.includes(name)}
        {...(hint ? { 'aria-describedby': `${name}-hint` } : {})}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
      {bad.includes(name) && <em>{w.badDate}</em>}
      {hint && <small id={`${name}-hint`}>{hint}</small>}
    </Field>
  );
  const flag = (name: 'elsewhere' | 'flagged') => (
    <label class="tick">
      <input
        type="checkbox"
        checked={ask[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      {w[name]}
    </label>
  );
  const amounts: Size[] = sizes.some(({ amount }) => String(amount) === ask.days)
    ? [...sizes]
    : [...sizes, { amount: Number(ask.days), months: 0 }];
  return (
    <form class="card ask coupons" aria-label={w.form} onSubmit={(event) => event.preventDefault()}>
      <h2>{w.device}</h2>
      <div class="pair">
        <SelectField
          id="kind"
          label={w.kind}
          value={ask.kind}
          options={[['', w.choose], ...KINDS.map((one) => [one, w.kinds[one]] as const)]}
          onChange={(kind) => change({ kind })}
        />
        <Field id="series" label={w.series}>
          <input
            id="series"
            type="text"
            maxLength={60}
            autocomplete="off"
            aria-describedby="series-hint"
            value={ask.series}
            onInput={(event) => change({ series: event.currentTarget.value })}
          />
        </Field>
        <small id="series-hint">{w.seriesHint}</small>
        {date('start', w.start)}
        {date('end', w.end)}
        <small>{w.endHint}</small>
      </div>
      {date('bound', w.bound, w.boundHint)}
      <details class="more">
        <summary>{w.more}</summary>
        <SelectField
          id="brand"
          label={w.brand}
          value={ask.brand}
          options={BRANDS.map((one) => [one, w.brands[one]] as const)}
          onChange={(brand) => change({ brand })}
        />
        <SelectField
          id="custom"
          label={w.custom}
          value={ask.custom}
          options={[['', w.customs.unknown], ...CUSTOM.map((one) => [one, w.customs[one]] as const)]}
          onChange={(custom) => change({ custom })}
        />
        <SelectField
          id="sold"
          label={w.sold}
          value={ask.sold}
          options={PLACES.map((one) => [one, w.places[one]] as const)}
          onChange={(sold) => change({ sold })}
        />
        <SelectField
          id="bought"
          label={w.bought}
          value={ask.bought}
          options={PLACES.map((one) => [one, w.places[one]] as const)}
          onChange={(bought) => change({ bought })}
        />
        {date('invoice', w.invoice)}
        {flag('elsewhere')}
        {flag('flagged')}
      </details>
      <Rows
        id="g"
        title={w.grants}
        hint={w.grantsHint}
        add={w.addGrant}
        lastLabel={w.source}
        options={SOURCES.map((one) => [one, w.sources[one]] as const)}
        rows={ask.grants.map(({ source, ...row }) => ({ ...row, last: source }))}
        lang={lang}
        onChange={(rows) => change({ grants: rows.map(({ last, ...row }) => ({ ...row, source: last })) })}
      />
      <Rows
        id="r"
        title={w.redeemed}
        hint={w.redeemedHint}
        add={w.addRedeemed}
        lastLabel={w.which}
        options={DEVICES.map((one) => [one, w.devices[one]] as const)}
        rows={ask.redeemed.map(({ device, ...row }) => ({ ...row, last: device }))}
        lang={lang}
        onChange={(rows) => change({ redeemed: rows.map(({ last, ...row }) => ({ ...row, device: last })) })}
      />
      <h2>{w.attempt}</h2>
      <SelectField
        id="days"
        label={w.size}
        value={ask.days}
        options={amounts.map(
          ({ amount, months }) =>
            [String(amount), months > 0 ? w.sizeWords(amount, months) : w.sizeOther(amount)] as const,
        )}
        onChange={(days) => change({ days })}
      />
      {date('on', w.when)}
    </form>
  );
}
