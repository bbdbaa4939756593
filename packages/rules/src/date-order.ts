import type { CivilDate } from './civil-date.ts';
import type { Unknown } from './types.ts';
import { DATE_WORDS } from './unknown-days.ts';
import { noPolicy } from './unknown-facts.ts';

const NAMES = {
  ...DATE_WORDS,
  registered: { zh: '注册日', en: 'registration date' },
  made: { zh: '出厂日', en: 'factory date' },
  'passed-on': { zh: '转让日', en: 'transfer date' },
  repair: { zh: '送修日', en: 'repair date' },
  'repair-end': { zh: '取回日', en: 'return date' },
  counter: { zh: '读数日', en: 'reading date' },
  purchase: { zh: '购买日', en: 'purchase date' },
} as const;

export type DayName = keyof typeof NAMES;

/** A day that lies after today: named, not corrected. Nothing where it does not. */
export function inFuture(what: string, name: DayName, on: CivilDate | null, today: CivilDate): Unknown[] {
  if (on === null || on <= today) return [];
  const { zh, en } = NAMES[name];
  return [
    {
      what,
      zh: `${zh} ${on} 晚于今天 ${today}，请核对。`,
      en: `The ${en}, ${on}, lies after today, ${today}. Please check it.`,
      because: reason(name, on, 'today', today),
    },
  ];
}

/** A day that lies before one that it has to follow: both are named. Nothing where either is not known. */
export function tooEarly(
  what: string,
  name: DayName,
  on: CivilDate | null,
  after: DayName,
  other: CivilDate | null,
): Unknown[] {
  if (on === null || other === null || on >= other) return [];
  const [first, second] = [NAMES[name], NAMES[after]];
  return [
    {
      what,
      zh: `${first.zh} ${on} 早于${second.zh} ${other}，请核对。`,
      en: `The ${first.en}, ${on}, lies before the ${second.en}, ${other}. Please check it.`,
      because: reason(name, on, after, other),
    },
  ];
}

/** A day so long ago that it is a typing error. */
export function tooLongAgo(name: DayName, on: CivilDate): Unknown {
  const { zh, en } = NAMES[name];
  return {
    what: `${name}-implausible`,
    zh: `${zh} ${on} 太早，请核对。`,
    en: `The ${en}, ${on}, is too long ago. Please check it.`,
    because: noPolicy('dates', { [name]: on }),
  };
}

function reason(first: string, firstOn: string, second: string, secondOn: string): Unknown['because'] {
  const step = { key: 'dates-contradict', values: { first, firstOn, second, secondOn } } as const;
  return { ...noPolicy('dates', { [first]: firstOn, [second]: secondOn }), steps: [step] };
}
