import { isWorthAWord } from '@baoqi/rules/programme';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import { COUPONS_HREF } from '../hrefs.ts';
import { useCoupons } from './use-coupons.ts';

/** For owners of something by Lenovo, at the top of the booklet: the way to the coupons, and whether a day of theirs is near. */
export function CouponsLine(): JSX.Element {
  const { words, today } = usePage();
  const w = words.coupons;
  const known = useCoupons();
  const near =
    known.state === 'ready' ? known.value.view.coming.filter((one) => isWorthAWord(one, today)).length : 0;
  return (
    <p class="coupons-line">
      <a href={COUPONS_HREF}>{w.title}</a> {near > 0 && <span class="tag is-act">{w.soon(near)}</span>}
    </p>
  );
}
