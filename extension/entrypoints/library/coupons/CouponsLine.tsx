import type { IndexProgramme } from '@baoqi/policies/types';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import { couponsHref } from '../hrefs.ts';

/** For owners of something that a programme is about: the way to its coupons. What is near stands among what is due. */
export function CouponsLine({ programme: { id, title } }: { programme: IndexProgramme }): JSX.Element {
  const { words, lang } = usePage();
  return (
    <p class="coupons-line">
      <a href={couponsHref(id)}>{title[lang]}</a> <span class="muted small">{words.coupons.lineText}</span>
    </p>
  );
}
