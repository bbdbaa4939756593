import type { Holdings, Programme } from '@baoqi/rules/programme';
import { ProgrammeAnswer, VERDICT_WORDS } from '@baoqi/ui/programme-answer';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type DeviceChanges, saveDevice } from '../../../src/records/coupons.ts';
import { DateField, MaybeField } from '../../../src/ui/EditField.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { DeviceView, GrantView } from '../../../src/view/coupon-view.ts';
import { itemHref } from '../hrefs.ts';
import { RecordRedemption } from './RecordRedemption.tsx';

type Props = { view: DeviceView; holdings: Holdings; grants: readonly GrantView[]; programme: Programme };

const MARK = { allow: '✓', warn: '!', deny: '✕' } as const;

/** One device: what the programme asks of it, and for each size whether it can be redeemed today, and why not. */
export function DeviceCard({ view, holdings, grants, programme }: Props): JSX.Element {
  const { words, lang } = usePage();
  const w = words.coupons;
  const change = useChange();
  const { device, name, from, sizes } = view;
  const [chosen, setChosen] = useState(sizes[0]?.amount ?? 0);
  const save = (changes: DeviceChanges) =>
    void change(saveDevice(device.id, programme.id, changes), words.item.saved);
  const shown = sizes.find(({ amount }) => amount === chosen);
  return (
    <section class="panel pad coupon-device" data-device={device.id}>
      <h2>
        <a href={itemHref(device.id)}>{name}</a>
      </h2>
      <div class="fields">
        <DateField
          label={w.boundOn}
          hint={w.boundHint}
          value={device.boundOn}
          onSave={(boundOn) => save({ boundOn })}
        />
        <MaybeField
          label={w.customBuild}
          value={typeof device.facts.customBuild === 'boolean' ? device.facts.customBuild : null}
          onSave={(customBuild) => save({ customBuild })}
        />
        <DateField label={w.start} value={device.start} onSave={(start) => save({ start })} />
        <DateField label={w.end} hint={w.endFrom[from]} value={device.end} onSave={(end) => save({ end })} />
      </div>
      <h3>{w.today}</h3>
      <fieldset class="sizes" aria-label={w.today}>
        {sizes.map(({ amount, judged: { verdict } }) => (
          <button
            key={amount}
            type="button"
            class={`size is-${verdict}`}
            aria-pressed={amount === chosen}
            onClick={() => setChosen(amount)}
          >
            <span aria-hidden="true">{MARK[verdict]}</span> {w.size(amount)}
            <span class="visually-hidden">：{VERDICT_WORDS[verdict][lang]}</span>
          </button>
        ))}
      </fieldset>
      {shown && (
        <ProgrammeAnswer
          programme={programme}
          judged={shown.judged}
          advice={shown.advice}
          grants={holdings.grants}
          lang={lang}
        />
      )}
      {shown && shown.judged.verdict !== 'deny' && (
        <RecordRedemption
          key={`${device.id} ${chosen}`}
          programme={programme}
          view={view}
          size={shown}
          grants={grants}
        />
      )}
    </section>
  );
}
