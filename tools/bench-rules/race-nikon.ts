import type { Policy } from '@baoqi/policies/types';
import { library } from './items.ts';
import { flatten } from './nikon-as-data.ts';
import { nikonByJsonLogic } from './nikon-by-json-logic.ts';
import { nikonByJsonRulesEngine } from './nikon-by-json-rules-engine.ts';
import { type LastDay, nikonByUs } from './nikon-by-us.ts';
import { race } from './race.ts';

const ITEMS = 2000;

export type NikonRace = { items: number; apply: number; speeds: Map<string, number> };

/** One rule, three ways, over the same items; all answers must be the same before anything is timed. */
export async function raceNikon(policy: Policy): Promise<NikonRace> {
  // `evaluate` asks a policy only of things of its own brand.
  const items = library(ITEMS).filter((item) => item.brand === policy.brand);
  const flat = items.map(flatten);
  const [us, jsonLogic, rulesEngine] = [
    nikonByUs(policy),
    nikonByJsonLogic(policy),
    nikonByJsonRulesEngine(policy),
  ];
  const answers: LastDay[] = items.map(us);
  for (const [index, item] of flat.entries())
    for (const answer of [jsonLogic(item), await rulesEngine(item)])
      if (answer !== answers[index])
        throw new Error(`not the same rule: ${JSON.stringify(item)} ${answer} ${answers[index]}`);
  const apply = answers.filter((answer) => answer !== null).length;
  const share = apply / items.length;
  if (share < 0.25 || share > 0.75)
    throw new Error(`${apply} of ${items.length} apply: the bench has become lopsided`);

  const held = (found: number): void => {
    if (found !== apply) throw new Error(`${found} answers instead of ${apply}`);
  };
  const speeds = await race([
    { name: 'us', asks: items.length, run: () => held(count(items, us)) },
    { name: 'json-logic-js', asks: items.length, run: () => held(count(flat, jsonLogic)) },
    {
      name: 'json-rules-engine',
      asks: items.length,
      run: async () => {
        let found = 0;
        for (const item of flat) if ((await rulesEngine(item)) !== null) found++;
        held(found);
      },
    },
  ]);
  return { items: items.length, apply, speeds };
}

function count<T>(items: readonly T[], ask: (item: T) => LastDay): number {
  let found = 0;
  for (const item of items) if (ask(item) !== null) found++;
  return found;
}
