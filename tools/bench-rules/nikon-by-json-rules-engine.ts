import type { Policy } from '@baoqi/policies/types';
import { Engine } from 'json-rules-engine';
import { type Flat, plusMonths, termsOf } from './nikon-as-data.ts';
import type { LastDay } from './nikon-by-us.ts';

/** One engine with one rule, made once; asking it is asynchronous by its nature. */
export function nikonByJsonRulesEngine(policy: Policy): (item: Flat) => Promise<LastDay> {
  const terms = termsOf(policy);
  const engine = new Engine();
  engine.addOperator('notBefore', (a: string, b: string) => a >= b);
  engine.addOperator('lacks', (text: string, word: string) => !text.includes(word));
  engine.addRule({
    conditions: {
      all: [
        { fact: 'brand', operator: 'equal', value: terms.brand },
        { fact: 'region', operator: 'equal', value: terms.region },
        { fact: 'ordered', operator: 'notBefore', value: terms.from },
        { fact: 'category', operator: 'in', value: terms.categories },
        { fact: 'text', operator: 'lacks', value: terms.series },
        { fact: 'channel', operator: 'in', value: terms.channels },
        { fact: 'condition', operator: 'in', value: terms.conditions },
      ],
    },
    event: { type: 'may-register', params: { months: terms.months } },
  });
  return async (item) => {
    const { events } = await engine.run(item);
    const months: unknown = events[0]?.params?.months;
    return typeof months === 'number' ? plusMonths(item.ordered, months) : null;
  };
}
