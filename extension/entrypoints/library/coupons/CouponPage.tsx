import { ProgrammeAge, ProgrammePlan } from '@baoqi/ui/programme-answer';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import { addHref, LIST_HREF } from '../hrefs.ts';
import { Coming } from './Coming.tsx';
import { DeviceCard } from './DeviceCard.tsx';
import { Grants } from './Grants.tsx';
import { Redemptions } from './Redemptions.tsx';
import { useCoupons } from './use-coupons.ts';

/** A programme's coupons: what is held, what can be done with it today, the best use, what lapses next. */
export function CouponPage({ wanted }: { wanted: string | null }): JSX.Element {
  const { words, lang } = usePage();
  const w = words.coupons;
  const known = useCoupons(wanted);
  if (known.state === 'loading') return <p class="muted">{words.common.loading}</p>;
  if (known.state === 'problem')
    return (
      <p role="alert" class="problem">
        {words.problem[known.because]}
      </p>
    );
  const { programme, view, redemptions } = known.value;
  const names = new Map(view.devices.map(({ device, name }) => [device.id, name]));
  const nameOf = (id: string) => names.get(id) ?? w.elsewhere;
  return (
    <article class="coupon-page">
      <p class="crumb">
        <a href={LIST_HREF}>← {words.common.back}</a>
      </p>
      <header>
        <h1>{programme.title[lang]}</h1>
        <ProgrammeAge programme={programme} lang={lang} />
        <p class="hint">{w.noCheckIn}</p>
      </header>
      {view.devices.length === 0 && (
        <p class="panel muted">
          {w.noItems} <a href={addHref()}>{words.library.add}</a>
        </p>
      )}
      <div class="columns">
        <div>
          {view.devices.map((one) => (
            <DeviceCard
              key={one.device.id}
              view={one}
              holdings={view.holdings}
              {...{ programme }}
              grants={view.grants}
            />
          ))}
        </div>
        <div>
          <Grants programme={programme} grants={view.grants} />
          {view.devices.length > 0 && <ProgrammePlan plan={view.plan} lang={lang} nameOf={nameOf} />}
          <Coming coming={view.coming} nameOf={nameOf} />
          <Redemptions
            programme={programme}
            redemptions={redemptions}
            devices={view.devices}
            nameOf={nameOf}
          />
        </div>
      </div>
    </article>
  );
}
