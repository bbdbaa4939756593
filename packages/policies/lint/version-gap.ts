import type { Policy } from '../src/types.ts';
import { type Check, eachPolicy } from './check.ts';
import { sameProducts } from './no-overlap.ts';

export default {
  name: 'version-gap',
  why: 'Where one version ends and the next begins later, whoever bought in between is told nothing: no version, and no word of it.',
  check(data, report) {
    const all = [...eachPolicy(data)].filter(({ policy }) => policy.brand !== '*');
    for (const { file, path, policy } of all) {
      const { to } = policy.effective;
      if (to === null || policy.kind === 'campaign' || policy.kind === 'quality-programme') continue;
      const others = all
        .map((each) => each.policy)
        .filter((other) => other !== policy && sameProducts(policy, other));
      const next = others
        .map(({ effective }) => effective.from)
        .filter((from) => from !== null && from > to)
        .sort()[0];
      if (next === undefined || next === null || next === dayAfter(to)) continue;
      // Another version may run across, or it is said that nothing is known of the time between.
      if (others.some((other) => covers(other, dayAfter(to)))) continue;
      const brand = data.files.find((each) => each.file === file)?.brand;
      if (brand?.unknown.some(({ topic, region }) => topic === policy.kind && region === policy.region))
        continue;
      report(
        file,
        `${path}.effective.to`,
        `${policy.id} ends on ${to}, the next version begins on ${next}`,
        `write the day before ${next} if a source says so, else add ${policy.kind} to brand.unknown with what is not known of the time between`,
      );
    }
  },
} satisfies Check;

function covers({ effective: { from, to } }: Policy, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
