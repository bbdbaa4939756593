import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gatherWithStatutes } from '../../policies/src/statutes.ts';
import { evaluate, planReminders, remediesOf } from '../src/index.ts';
import { type Case, factsOf, lineOf } from './read-case.ts';
import { shapesOf } from './shapes.ts';

const loaded = gatherWithStatutes();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const data = loaded.value;

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** What a case may lean on: a policy of the data, a fact that one of its sources came from, an article of the law. */
const citable = new Set([
  ...data.policies.map((policy) => policy.id),
  ...data.policies.flatMap((policy) => policy.sources.map((source) => source.fact)),
  '民法典 201',
  '民法典 202',
  '民法典 203',
  '三包规定 8',
]);

const policies = new Set(data.policies.map((policy) => policy.id));

/** Merge keys let a file name a purchase once and vary one fact of it a case. */
const read = (file: string): { kind?: string; cases: Case[] } =>
  parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true });
const all = files.map(read);

describe('the matrix of cases', () => {
  // With forty policies each had a case of its own. With hundreds a case of each would say the same hundreds of times; what
  // can go wrong is a way of counting that no case tries, so each that the data knows must be tried.
  it('tries every kind, unit, start and demand that the data knows', () => {
    const named = new Set(
      all.flatMap(({ cases }) => cases.flatMap(({ expect: wanted }) => policiesOf(wanted))),
    );
    const tried = new Set(data.policies.filter(({ id }) => named.has(id)).flatMap(shapesOf));
    const untried = new Map(
      data.policies.flatMap((policy) =>
        shapesOf(policy)
          .filter((shape) => !tried.has(shape))
          .map((shape) => [shape, policy.id]),
      ),
    );
    console.log(`cases: ${named.size} of ${data.policies.length} policies, ${tried.size} shapes`);
    expect(Object.fromEntries(untried)).toEqual({});
  });

  afterAll(() => {
    const counts = new Map<string, number>();
    for (const [index, { kind, cases }] of all.entries()) {
      const name = kind ?? files[index]?.replace('.yaml', '') ?? '';
      counts.set(name, (counts.get(name) ?? 0) + cases.length);
    }
    const byKind = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
    const total = all.reduce((sum, { cases }) => sum + cases.length, 0);
    console.log(`cases: ${total} in ${files.length} files: ${byKind}`);
  });
});

describe.each(files)('%s', (file) => {
  const { cases } = read(file);

  it('gives each case a name of its own, a reason, and what it leans on', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    for (const one of cases) {
      expect(one.why.length, `${one.name}: say why`).toBeGreaterThan(10);
      expect(one.cites.length, `${one.name}: cite something`).toBeGreaterThan(0);
      for (const cited of one.cites) expect(citable, `${one.name} cites ${cited}`).toContain(cited);
    }
  });

  it('expects of policies that there are, lest "it must not be there" holds by a typing error', () => {
    for (const { name, expect: wanted } of cases) {
      const keys = [
        wanted.coverage,
        wanted.deadlines,
        wanted.reminders,
        wanted.requirements,
        wanted.remedies,
        wanted.steps,
        wanted.because,
      ].flatMap((part) => Object.keys(part ?? {}));
      for (const key of keys) expect(policies, name).toContain(key.split(/[:/]/, 1)[0]);
    }
  });

  it.each(cases)('$name', (one) => {
    const { item, today } = factsOf(one);
    const result = evaluate(item, data, today);
    const coverage = new Map(
      result.coverage.map((entry) => [
        entry.part === 'whole' ? entry.policy : `${entry.policy}/${entry.part}`,
        entry,
      ]),
    );
    for (const [key, wanted] of Object.entries(one.expect.coverage ?? {}))
      compare(key, coverage.get(key), wanted);
    const deadlines = new Map(result.deadlines.map((entry) => [entry.key, entry]));
    for (const [key, wanted] of Object.entries(one.expect.deadlines ?? {}))
      compare(key, deadlines.get(key), wanted);
    for (const [policy, kinds] of Object.entries(one.expect.requirements ?? {})) {
      const states = result.requirements
        .filter((entry) => entry.policy === policy)
        .map(({ kind, state }) => [kind, state]);
      if (kinds === null) expect(states, policy).toEqual([]);
      else expect(Object.fromEntries(states), policy).toMatchObject(kinds);
    }
    const remedies = remediesOf(item, data, today);
    for (const [policy, whats] of Object.entries(one.expect.remedies ?? {}))
      for (const [what, wanted] of Object.entries(whats))
        compare(
          `${policy} ${what}`,
          remedies.find((entry) => entry.policy === policy && entry.what === what),
          wanted,
        );
    for (const [key, steps] of Object.entries(one.expect.steps ?? {})) {
      const because = (coverage.get(key) ?? deadlines.get(key))?.because;
      expect(
        because?.steps.map((step) => step.key),
        key,
      ).toEqual(expect.arrayContaining(steps));
    }
    for (const [key, lines] of Object.entries(one.expect.because ?? {}))
      expect((coverage.get(key) ?? deadlines.get(key))?.because.steps.map(lineOf), key).toEqual(lines);
    const reminders = planReminders('item', result, item);
    for (const [key, days] of Object.entries(one.expect.reminders ?? {}))
      expect(
        reminders.filter((reminder) => reminder.deadline === key).map(({ on }) => on),
        key,
      ).toEqual(days);
    const unknown = result.unknown.map((entry) => entry.what);
    for (const topic of one.expect.unknown ?? []) expect(unknown).toContain(topic);
    for (const topic of one.expect.known ?? []) expect(unknown).not.toContain(topic);
  });
});

function policiesOf(wanted: Case['expect']): string[] {
  const { coverage, deadlines, reminders, requirements, remedies, because } = wanted;
  return [coverage, deadlines, reminders, requirements, remedies, because]
    .flatMap((part) => Object.keys(part ?? {}))
    .map((key) => key.split(/[:/]/, 1)[0] ?? '');
}

function compare(key: string, got: object | undefined, wanted: Record<string, unknown> | null): void {
  if (wanted === null) expect(got, key).toBeUndefined();
  else expect(got, key).toMatchObject(wanted);
}
