import type { Grant, Policy, Window } from '@baoqi/policies/types';
import { ACTION_WORDS, partWords } from '@baoqi/ui';
import type { Lang } from '../addresses/langs.ts';
import { sayLength } from './length.ts';
import { WORDS } from './words.ts';

/** “下单日起 1 个月内注册”. */
export function sayWindow(lang: Lang, window: Window): string {
  const w = WORDS[lang];
  const from = w.dateNoun[window.countsFrom.date];
  const what = ACTION_WORDS[window.action][lang];
  const counted = w.brand.windowWithin(what, from, sayLength(w, window.length));
  return window.firstDayCounts ? `${counted}${lang === 'zh' ? '，' : ', '}${w.brand.firstDay}` : counted;
}

/** “从收货日算起，不详时用下单日”. */
export function sayCountsFrom(lang: Lang, grant: Grant): string {
  const w = WORDS[lang];
  const { date, orElse } = grant.countsFrom;
  const first = orElse[0];
  const from = w.brand.countsFrom(w.dateNoun[date]);
  return first === undefined
    ? from
    : `${from}${lang === 'zh' ? '，' : ', '}${w.brand.orElse(w.dateNoun[first])}`;
}

/** The purchase dates for which a policy holds. */
export function sayEffective(lang: Lang, { effective: { from, to } }: Policy): string {
  const { brand } = WORDS[lang];
  if (from !== null && to !== null) return brand.between(from, to);
  if (from !== null) return brand.from(from);
  return to !== null ? brand.to(to) : brand.always;
}

/** What a bar cannot show, where a policy has no term for the whole product: the terms of parts, or that none is known. */
export function sayParts(lang: Lang, base: Policy | null): string {
  const w = WORDS[lang];
  if (base === null) return w.compare.noTerm;
  const parts = base.grants.flatMap(({ part, partName, length }) =>
    length === null || part === 'whole'
      ? []
      : [`${partName?.[lang] ?? partWords(part)[lang]} ${sayLength(w, length)}`],
  );
  return parts.length > 0 ? parts.join(lang === 'zh' ? '，' : ', ') : w.brand.lengthUnknown;
}
