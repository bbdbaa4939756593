import type { Policy } from '@baoqi/policies/types';
import jsonLogic from 'json-logic-js';
import { type Flat, plusMonths, termsOf } from './nikon-as-data.ts';
import type { LastDay } from './nikon-by-us.ts';

const is = (name: keyof Flat) => ({ var: name });

export function nikonByJsonLogic(policy: Policy): (item: Flat) => LastDay {
  const terms = termsOf(policy);
  jsonLogic.add_operation('plusMonths', plusMonths);
  const rule = {
    if: [
      {
        and: [
          { '===': [is('brand'), terms.brand] },
          { '===': [is('region'), terms.region] },
          { '>=': [is('ordered'), terms.from] },
          { in: [is('category'), terms.categories] },
          { '!': { in: [terms.series, is('text')] } },
          { in: [is('channel'), terms.channels] },
          { in: [is('condition'), terms.conditions] },
        ],
      },
      { plusMonths: [is('ordered'), terms.months] },
      null,
    ],
  };
  return (item) => {
    const answer = jsonLogic.apply(rule, item);
    return typeof answer === 'string' ? answer : null;
  };
}
