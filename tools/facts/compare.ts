import type { Use } from './walk.ts';

export type Comparison = { used: number; leftOut: number; missing: string[]; problems: string[] };

/** What does not fit between the researched facts, those that the data uses, and those that it leaves out. */
export function compare(
  known: readonly string[],
  uses: readonly Use[],
  leftOut: readonly { fact: string }[],
): Comparison {
  const ids = new Set(known);
  const used = new Set(uses.map((use) => use.fact));
  const out = leftOut.map((entry) => entry.fact);
  const missing = known.filter((id) => !used.has(id) && !out.includes(id));
  const twice = out.filter((id, index) => out.indexOf(id) !== index);
  return {
    used: known.filter((id) => used.has(id)).length,
    leftOut: new Set(out.filter((id) => ids.has(id))).size,
    missing,
    problems: [
      ...missing.map(
        (id) => `${id}: in no policy and not left out → use it, or say why not in left-out.yaml`,
      ),
      ...[...used]
        .filter((id) => !ids.has(id))
        .map((id) => `${id}: used, but no such fact is known → mend the id`),
      ...out
        .filter((id) => !ids.has(id))
        .map((id) => `${id}: left out, but no such fact is known → mend the id`),
      ...out.filter((id) => used.has(id)).map((id) => `${id}: used and left out → decide for one`),
      ...twice.map((id) => `${id}: left out twice → keep one entry`),
    ],
  };
}
