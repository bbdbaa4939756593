import { daysBetween } from '@baoqi/rules';
import type { ComingDay } from '@baoqi/rules/programme';
import { dateWords, relativeWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';

type Props = { coming: readonly ComingDay[]; nameOf: (id: string) => string };

/** What lapses and which wait is over, nearest first. */
export function Coming({ coming, nameOf }: Props): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.coupons;
  const saying = ({ kind, amount }: ComingDay) =>
    kind === 'lapses' ? w.kinds.lapses(amount ?? 0) : w.kinds[kind];
  return (
    <section class="panel pad" aria-labelledby="coming">
      <h2 id="coming">{w.coming}</h2>
      {coming.length === 0 ? (
        <p class="hint">{w.comingNone}</p>
      ) : (
        <ul class="coupon-rows">
          {coming.map((one) => (
            <li
              key={one.key}
              class={one.kind === 'lapses' && daysBetween(today, one.on) <= 30 ? 'is-near' : ''}
              data-coming={one.kind}
            >
              <span>
                <b>{dateWords(one.on, lang)}</b> {relativeWords(one.on, today, lang)}
                <small>
                  {saying(one)}
                  {one.device !== null && ` · ${nameOf(one.device)}`} · {one.rule}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{w.comingNote}</p>
    </section>
  );
}
