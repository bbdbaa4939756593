import type { RequirementKind } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day, deadline, item } from '../testing/make.ts';
import { judge } from './requirement-verdict.ts';
import type { Deadline, ItemFacts, Step } from './types.ts';

const today = day('2026-06-15');
const on = day('2026-06-10');
const invoice = { date: null, hasModel: null, hasDealer: null };

/** The whole verdict: what it rests on and says is as much a promise as whether it is met. */
function says(
  kind: RequirementKind,
  facts: Partial<ItemFacts>,
  state: 'met' | 'unmet' | 'unknown',
  input: Record<string, string | null>,
  steps: Step[],
  deadlines: Deadline[] = [],
) {
  expect(judge(kind, item(facts), deadlines, today)).toEqual({ state, input, steps });
}

describe('mainland goods', () => {
  const kind = 'mainland-goods';

  it('are what was sold here', () => {
    const steps: Step[] = [{ key: 'channel-covered', values: { channel: 'mainland' } }];
    says(kind, { channel: 'mainland' }, 'met', { channel: 'mainland' }, steps);
  });

  it('are not what was brought in', () => {
    const values = { channel: 'cross-border', wants: 'mainland' };
    const steps: Step[] = [{ key: 'channel-not-covered', values }];
    says(kind, { channel: 'cross-border' }, 'unmet', { channel: 'cross-border' }, steps);
  });

  it.each(['second-hand', 'unknown'] as const)('may be what came by %s', (channel) => {
    says(kind, { channel }, 'unknown', { channel }, [{ key: 'channel-unknown', values: {} }]);
  });
});

describe('new goods', () => {
  it.each([
    ['new', 'mainland', 'met'],
    ['new', 'second-hand', 'unmet'],
    ['refurbished', 'mainland', 'unmet'],
    ['used', 'second-hand', 'unmet'],
  ] as const)('%s by %s: %s', (condition, channel, state) => {
    const steps: Step[] = [{ key: 'condition-is', values: { condition } }];
    says('new-goods', { condition, channel }, state, { condition, channel }, steps);
  });
});

describe('an activation', () => {
  it('is met by the day on record', () => {
    const steps: Step[] = [{ key: 'counts-from', values: { date: 'activated', on } }];
    says('activation', { dates: { activated: on } }, 'met', { activated: on }, steps);
  });

  it('is unknown without one', () => {
    says('activation', {}, 'unknown', { activated: null }, [{ key: 'not-on-record', values: {} }]);
  });
});

describe.each([
  'member-account',
  'warranty-card',
  'card-exchange',
  'proof-at-counter',
  'inspection',
] as const)('%s', (kind) => {
  it('is for the owner to see to: no fact of the record tells', () => {
    says(kind, { registeredOn: on, invoice }, 'unknown', {}, [{ key: 'not-on-record', values: {} }]);
  });
});

describe('an invoice', () => {
  it('is there by its date', () => {
    const steps: Step[] = [{ key: 'invoice-there', values: { on } }];
    says('invoice', { dates: { invoiced: on } }, 'met', { invoiced: on }, steps);
  });

  it('is there without its date', () => {
    says('invoice', { invoice }, 'met', { invoiced: null }, [{ key: 'invoice-there', values: { on: '' } }]);
  });

  it('may be there', () => {
    says('invoice', {}, 'unknown', { invoiced: null }, [{ key: 'invoice-unknown', values: {} }]);
  });

  it.each(['invoice', 'invoice-names-model', 'invoice-names-dealer'] as const)(
    'that is known not to be there meets no %s',
    (kind) => {
      says(kind, { noInvoice: true }, 'unmet', { invoice: null }, [{ key: 'invoice-none', values: {} }]);
    },
  );
});

describe.each([
  ['invoice-names-model', 'model', 'hasModel'],
  ['invoice-names-dealer', 'dealer', 'hasDealer'],
] as const)('%s', (kind, what, fact) => {
  const input = `invoice.${what}`;

  it('is met by an invoice that does', () => {
    const facts = { invoice: { ...invoice, date: on, [fact]: true } };
    says(kind, facts, 'met', { [input]: 'true' }, [{ key: 'invoice-there', values: { on } }]);
    const undated = { invoice: { ...invoice, [fact]: true } };
    says(kind, undated, 'met', { [input]: 'true' }, [{ key: 'invoice-there', values: { on: '' } }]);
  });

  it('is unmet by one that does not, whatever else it names', () => {
    const facts = { invoice: { ...invoice, hasModel: true, hasDealer: true, [fact]: false } };
    says(kind, facts, 'unmet', { [input]: 'false' }, [{ key: 'invoice-lacks', values: { lacks: what } }]);
  });

  it('is unknown where nobody has looked, or no invoice is known', () => {
    const steps: Step[] = [{ key: 'invoice-unknown', values: {} }];
    says(kind, { invoice }, 'unknown', { [input]: null }, steps);
    says(kind, {}, 'unknown', { [input]: null }, steps);
  });
});

describe('an invoice in time', () => {
  const kind = 'invoice-in-time';
  const action = 'get-invoice';
  const until = (lastDay: string) => [
    deadline({ kind: 'register', lastDay: day('2020-01-01') }),
    deadline({ kind: action, lastDay: day(lastDay) }),
  ];

  it('is open where no last day can be named', () => {
    const steps: Step[] = [{ key: 'start-unknown', values: { wanted: 'ordered' } }];
    const facts = { dates: { invoiced: on } };
    says(kind, facts, 'unknown', { invoiced: on, lastDay: null }, steps);
    says(kind, facts, 'unknown', { invoiced: on, lastDay: null }, steps, [deadline({ kind: action })]);
  });

  it('is met on the last day', () => {
    const steps: Step[] = [{ key: 'done-in-time', values: { action, on, lastDay: on } }];
    says(kind, { dates: { invoiced: on } }, 'met', { invoiced: on, lastDay: on }, steps, until(on));
  });

  it('is unmet the day after', () => {
    const lastDay = '2026-06-09';
    const steps: Step[] = [{ key: 'invoice-too-late', values: { on, lastDay } }];
    says(kind, { dates: { invoiced: on } }, 'unmet', { invoiced: on, lastDay }, steps, until(lastDay));
  });

  it('is unknown where nothing is said of an invoice', () => {
    const lastDay = '2026-06-20';
    const steps: Step[] = [{ key: 'invoice-unknown', values: {} }];
    says(kind, {}, 'unknown', { invoiced: null, lastDay }, steps, until(lastDay));
  });

  it('waits for one that is known not to be there, that last day included', () => {
    const steps: Step[] = [
      { key: 'invoice-none', values: {} },
      { key: 'waits-for', values: { action, lastDay: today } },
    ];
    says(kind, { noInvoice: true }, 'unmet', { invoiced: null, lastDay: today }, steps, until(today));
  });

  it('waits no longer once that day is past', () => {
    const lastDay = '2026-06-14';
    const steps: Step[] = [
      { key: 'invoice-none', values: {} },
      { key: 'window-passed', values: { action, lastDay } },
    ];
    says(kind, { noInvoice: true }, 'unmet', { invoiced: null, lastDay }, steps, until(lastDay));
  });
});

describe('a registration', () => {
  const kind = 'registration';
  const action = 'register';
  const until = (lastDay: string) => [
    deadline({ kind: 'get-invoice', lastDay: day('2020-01-01') }),
    deadline({ kind: action, lastDay: day(lastDay) }),
  ];

  it('waits to be made, by a day or by none that we know', () => {
    const lastDay = '2026-06-20';
    const steps: Step[] = [{ key: 'waits-for', values: { action, lastDay } }];
    says(kind, {}, 'unmet', { registeredOn: null, lastDay }, steps, until(lastDay));
    const open: Step[] = [{ key: 'waits-for', values: { action, lastDay: '' } }];
    says(kind, {}, 'unmet', { registeredOn: null, lastDay: null }, open);
  });

  it('is met on the last day', () => {
    const steps: Step[] = [{ key: 'done-in-time', values: { action, on, lastDay: on } }];
    says(kind, { registeredOn: on }, 'met', { registeredOn: on, lastDay: on }, steps, until(on));
  });

  it('is unmet the day after', () => {
    const lastDay = '2026-06-09';
    const steps: Step[] = [{ key: 'done-late', values: { action, on, lastDay } }];
    says(kind, { registeredOn: on }, 'unmet', { registeredOn: on, lastDay }, steps, until(lastDay));
  });

  it('is met where no last day is known, and says so', () => {
    const steps: Step[] = [{ key: 'done-time-unknown', values: { action, on } }];
    says(kind, { registeredOn: on }, 'met', { registeredOn: on, lastDay: null }, steps);
  });
});
