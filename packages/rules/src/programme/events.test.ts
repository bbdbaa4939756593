import { readFileSync } from 'node:fs';
import { loadProgrammes } from '@baoqi/policies';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lenovoIn } from '../../testing/programmes.ts';
import { type ProgrammeEvent, replay } from './index.ts';

type Written = { do: string; on: string; device?: unknown; amount?: number; source?: string };
type Case = {
  id: string;
  says: string;
  do: Written[];
  expect: {
    at: number;
    verdict: string;
    failed: string[];
    credited?: number;
    end?: string;
    spends?: unknown;
  }[];
  held: number;
};

const cases = parse(
  readFileSync(new URL('../../programme-cases/lenovo-events.yaml', import.meta.url), 'utf8'),
) as Case[];
const programme = lenovoIn(loadProgrammes());
const plain = { brand: 'Lenovo', series: '小新 Pro 16', kind: 'notebook', soldIn: 'CN', customBuild: false };

const eventOf = (written: Written): ProgrammeEvent =>
  (written.do === 'bind'
    ? { ...written, device: { facts: plain, ...(written.device as object) } }
    : written) as unknown as ProgrammeEvent;

describe('Lenovo: earning, binding, undoing', () => {
  it.each(cases.map((one) => [one.id, one.says, one] as const))('%s: %s', (_, __, one) => {
    const { answers, history } = replay(programme, one.do.map(eventOf));
    for (const { at, verdict, failed, ...more } of one.expect) {
      const answer = answers[at];
      expect({ verdict: answer?.verdict, failed: answer?.failed.map(({ rule }) => rule) }).toEqual({
        verdict,
        failed,
      });
      expect(answer).toMatchObject(more);
    }
    expect(history.holdings.grants.reduce((sum, { amount }) => sum + amount, 0)).toBe(one.held);
  });

  it('every case says something', () => {
    expect(cases.length).toBeGreaterThan(13);
    for (const one of cases) expect(one.expect.length, one.id).toBeGreaterThan(0);
  });
});
