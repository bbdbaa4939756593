import { describe, expect, it } from 'vitest';
import { day, deadline, grant, item, policy } from '../testing/make.ts';
import { coverageState } from './coverage-state.ts';
import type { CoverageState, ItemFacts, Step } from './types.ts';

const today = day('2026-06-15');
const lastDay = day('2026-06-20');
const on = day('2026-06-10');
const action = 'register';

const strict = policy({
  requires: [
    { kind: 'invoice', text: { zh: '发票', en: 'invoice' }, source: 0 },
    { kind: 'invoice-in-time', text: { zh: '及时开票', en: 'in time' }, source: 0 },
  ],
});
const invoiceBy = (by: string) => deadline({ key: 'p:get-invoice', kind: 'get-invoice', lastDay: day(by) });
const registerBy = (by: string) => deadline({ lastDay: day(by) });

function is(
  facts: Partial<ItemFacts>,
  deadlines: ReturnType<typeof deadline>[],
  state: CoverageState,
  steps: Step[],
  { of = policy({}), waits = true, until = '2027-01-01' as string | null } = {},
) {
  const promise = grant({ conditionalOn: waits ? action : null });
  const end = until === null ? null : day(until);
  expect(coverageState(of, promise, item(facts), deadlines, end, today)).toEqual({ state, steps });
}

describe('a promise that holds by itself', () => {
  it('is assured up to its last day, and ended after', () => {
    is({}, [], 'assured', [], { waits: false });
    is({}, [], 'assured', [], { waits: false, until: '2026-06-15' });
    is({}, [], 'ended', [], { waits: false, until: '2026-06-14' });
    is({}, [], 'assured', [], { waits: false, until: null });
  });

  it('is lost by an invoice after its last day, where the policy wants one in time', () => {
    const facts = { dates: { invoiced: on } };
    const late: Step[] = [{ key: 'invoice-too-late', values: { on, lastDay: '2026-06-09' } }];
    const plain = { waits: false };
    const wants = { waits: false, of: strict };
    is(facts, [registerBy('2026-06-01'), invoiceBy('2026-06-09')], 'lost', late, wants);
    is(facts, [invoiceBy('2026-06-10')], 'assured', [], wants);
    is(facts, [invoiceBy('2026-06-09')], 'assured', [], plain);
    const other = { waits: false, of: policy({ requires: strict.requires.slice(0, 1) }) };
    is(facts, [invoiceBy('2026-06-09')], 'assured', [], other);
    is(facts, [deadline({ kind: 'get-invoice' })], 'assured', [], wants);
    is(facts, [], 'assured', [], wants);
    is({}, [invoiceBy('2026-06-09')], 'assured', [], wants);
  });
});

describe('a promise that waits for a registration', () => {
  it('waits until the last day, that day included', () => {
    const waits = (day: string): Step[] => [{ key: 'waits-for', values: { action, lastDay: day } }];
    is({}, [registerBy(lastDay)], 'conditional', waits(lastDay));
    is({}, [registerBy(today)], 'conditional', waits(today));
    is({}, [], 'conditional', waits(''));
    is({}, [deadline({ key: 'q:register', lastDay: day('2026-06-01') })], 'conditional', waits(''));
  });

  it('is lost once that day went by', () => {
    const values = { action, lastDay: '2026-06-14' };
    is({}, [registerBy('2026-06-14')], 'lost', [{ key: 'window-passed', values }]);
  });

  it('is earned by it in time, and ends as any other', () => {
    const steps: Step[] = [{ key: 'done-in-time', values: { action, on, lastDay } }];
    is({ registeredOn: on }, [registerBy(lastDay)], 'earned', steps);
    is({ registeredOn: on }, [registerBy(lastDay)], 'ended', steps, { until: '2026-06-14' });
    const last: Step[] = [{ key: 'done-in-time', values: { action, on, lastDay: on } }];
    is({ registeredOn: on }, [registerBy(on)], 'earned', last);
  });

  it('is earned by it where no last day is known', () => {
    is({ registeredOn: on }, [], 'earned', [{ key: 'done-time-unknown', values: { action, on } }]);
  });

  it('is lost by one too late', () => {
    const steps: Step[] = [{ key: 'done-late', values: { action, on, lastDay: '2026-06-09' } }];
    is({ registeredOn: on }, [registerBy('2026-06-09')], 'lost', steps);
  });

  it('is lost by a late invoice, though registered in time', () => {
    const facts = { registeredOn: on, dates: { invoiced: on } };
    const steps: Step[] = [{ key: 'invoice-too-late', values: { on, lastDay: '2026-06-09' } }];
    is(facts, [registerBy(lastDay), invoiceBy('2026-06-09')], 'lost', steps, { of: strict });
  });
});
