import { hydrate } from 'preact';
import CouponFinder from './CouponFinder.tsx';
import type { Size } from './CouponForm.tsx';

/** Wakes the form that the build has drawn, as the deadline page does. */
const place = document.getElementById('coupon-finder');
const sizes: unknown = JSON.parse(place?.dataset.sizes ?? 'null');
if (place && Array.isArray(sizes) && sizes.every(isSize)) {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const otherLanguage = document.querySelector<HTMLAnchorElement>('a.lang');
  // What was entered goes along to the other language.
  otherLanguage?.addEventListener('click', () => {
    otherLanguage.hash = location.hash;
  });
  hydrate(<CouponFinder lang={lang} sizes={sizes} api={place.dataset.api ?? ''} />, place);
}

function isSize(found: unknown): found is Size {
  return (
    typeof found === 'object' &&
    found !== null &&
    'amount' in found &&
    typeof found.amount === 'number' &&
    'months' in found &&
    typeof found.months === 'number'
  );
}
