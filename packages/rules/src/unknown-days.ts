import type { DateName } from '@baoqi/policies/types';
import type { Deadline, Unknown } from './types.ts';

export const DATE_WORDS: Record<DateName, { zh: string; en: string }> = {
  ordered: { zh: '下单日', en: 'order date' },
  paid: { zh: '付款日', en: 'payment date' },
  delivered: { zh: '收货日', en: 'delivery date' },
  invoiced: { zh: '开票日', en: 'invoice date' },
  activated: { zh: '激活日', en: 'activation date' },
};

/** Deadlines without a day, and deadlines whose day rests on a date that stood in for the one the policy names. */
export function unknownDays(deadlines: Deadline[]): Unknown[] {
  return deadlines.flatMap((deadline) => {
    if (deadline.state === 'unknown') return [withoutDay(deadline)];
    return deadline.bound ? standIn(deadline) : [];
  });
}

function withoutDay({ kind, because }: Deadline): Unknown {
  const noWindow = because.steps.some((step) => step.key === 'length-unknown');
  return {
    what: `window:${kind}`,
    zh: noWindow ? '要在多久之内办，资料里没有。' : '缺少起算日，算不出最后一天。',
    en: noWindow
      ? 'Within what time it has to be done is not in the data.'
      : 'The day it counts from is missing, so no last day can be named.',
    because,
  };
}

function standIn({ because }: Deadline): Unknown[] {
  const values = because.steps.find((step) => step.key === 'counts-from-substitute')?.values;
  if (!isDateName(values?.wanted) || !isDateName(values.used)) return [];
  const { wanted, used } = values;
  const [zh, en] = shift(wanted, used);
  return [
    {
      what: `start:${wanted}`,
      zh: `期限从${DATE_WORDS[wanted].zh}起算，但不知道是哪天，暂用${DATE_WORDS[used].zh}代替；实际的最后一天可能${zh}。`,
      en: `The time runs from the ${DATE_WORDS[wanted].en}, which is not known; the ${DATE_WORDS[used].en} stands in, so the real last day may be ${en}.`,
      because,
    },
  ];
}

/** In the order in which they come; an invoice may be made before or after anything. */
const COURSE: readonly DateName[] = ['ordered', 'paid', 'delivered', 'activated'];

function shift(wanted: DateName, used: DateName): [string, string] {
  const [a, b] = [COURSE.indexOf(wanted), COURSE.indexOf(used)];
  if (a < 0 || b < 0) return ['不同', 'another'];
  return b > a ? ['更早', 'earlier'] : ['更晚', 'later'];
}

function isDateName(value: string | number | undefined): value is DateName {
  return value !== undefined && Object.hasOwn(DATE_WORDS, value);
}
