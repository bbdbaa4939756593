import type { Evaluation } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { runBaoqi } from './run-baoqi.ts';

const BASE = 'nikon-cn-base';
const BEFORE_2020 = 'nikon-cn-registration-2015';
const FROM_2020 = 'nikon-cn-registration-2020';
const WORLDWIDE = 'nikon-cn-international-2018';
const ONLINE = 'statute-cn-online-return-2013';
const BY_LAW = 'statute-cn-sanbao-camera';

/** A Z body, new, ten days after New Year 2020, when both windows are still open. */
function input(ordered: string, channel: string, invoiced: string | null) {
  return {
    item: {
      brand: 'nikon',
      category: 'camera-body',
      model: 'Z 6',
      region: 'CN',
      channel,
      condition: 'new',
      dates: { ordered },
      invoice: invoiced === null ? null : { date: invoiced, hasModel: true, hasDealer: true },
      registeredOn: null,
      title: '尼康（Nikon）Z 6 全画幅微单 机身',
    },
    today: '2020-01-10',
  };
}

function evaluateByCommand(value: unknown): Evaluation {
  const { code, out, err } = runBaoqi(['evaluate', '-'], JSON.stringify(value));
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

const terms = ({ coverage }: Evaluation) =>
  coverage.map(({ policy, from, until, conditionalOn, verified }) => [
    policy,
    from,
    until,
    conditionalOn,
    verified,
  ]);
const days = ({ deadlines }: Evaluation) =>
  deadlines.map(({ key, firstDay, lastDay, safeDay, state }) => [key, firstDay, lastDay, safeDay, state]);
const stateOf = ({ requirements }: Evaluation, policy: string, kind: string) =>
  requirements.find((entry) => entry.policy === policy && entry.kind === kind)?.state;

/**
 * What the law adds, its days judged on 10 January 2020: without a delivery date the seven days without a reason count
 * from the order; seven to return and fifteen to exchange what is faulty from the sale, one day less for who counts that
 * day. All of them end on working days.
 */
const lawDays = (sold: string, [back, safeBack]: [string, string], [swap, safeSwap]: [string, string]) => [
  [`${ONLINE}:return`, sold, back, back, 'passed'],
  [`${BY_LAW}:return`, sold, back, safeBack, 'passed'],
  [`${BY_LAW}:exchange`, sold, swap, safeSwap, 'open'],
];

describe('baoqi evaluate, a Nikon Z body', { timeout: 60_000 }, () => {
  // Two more years on a first year that starts with the order: one addition of 36 months to the order date.
  const oldTerms = [
    [BASE, '2019-12-31', '2020-12-31', null, false],
    [BEFORE_2020, '2021-01-01', '2022-12-31', `${BEFORE_2020}:register`, false],
    // The contested year for cameras: from the invoice or else the order, and 31 December 2020 is a working Thursday.
    [BY_LAW, '2019-12-31', '2020-12-31', null, false],
  ];
  const newTerms = (invoiced: string, until: string) => [
    [BASE, '2020-01-01', '2021-01-01', null, false],
    [FROM_2020, '2021-01-02', '2023-01-01', `${FROM_2020}:register`, false],
    [BY_LAW, invoiced, until, null, false],
  ];
  // Three months from 31 December end on 31 March. The older text names no last day for the invoice.
  const oldDays = [
    [`${BEFORE_2020}:register`, '2019-12-31', '2020-03-31', '2020-03-31', 'open'],
    ...lawDays('2019-12-31', ['2020-01-07', '2020-01-06'], ['2020-01-15', '2020-01-14']),
  ];
  // One month from 1 January ends on 1 February; read as 30 days, on 31 January.
  const newLawDays = lawDays('2020-01-01', ['2020-01-08', '2020-01-07'], ['2020-01-16', '2020-01-15']);
  const registerBy = [`${FROM_2020}:register`, '2020-01-01', '2020-02-01', '2020-01-31', 'open'];

  it('bought 2019-12-31, 行货, without invoice: three months to register, the invoice is wanting', () => {
    const result = evaluateByCommand(input('2019-12-31', 'mainland', null));
    expect(terms(result)).toEqual(oldTerms);
    expect(days(result)).toEqual(oldDays);
    expect(stateOf(result, BEFORE_2020, 'mainland-goods')).toBe('met');
    expect(stateOf(result, BASE, 'invoice')).toBe('unmet');
    expect(stateOf(result, BEFORE_2020, 'invoice-names-model')).toBe('unmet');
    expect(stateOf(result, BEFORE_2020, 'invoice-names-dealer')).toBe('unmet');
    expect(stateOf(result, BEFORE_2020, 'registration')).toBe('unmet');
  });

  it('bought 2019-12-31, 行货, with invoice: the same windows, the invoice meets what is asked of it', () => {
    const result = evaluateByCommand(input('2019-12-31', 'mainland', '2019-12-31'));
    expect(terms(result)).toEqual(oldTerms);
    expect(days(result)).toEqual(oldDays);
    expect(stateOf(result, BASE, 'invoice')).toBe('met');
    expect(stateOf(result, BEFORE_2020, 'invoice-names-model')).toBe('met');
    expect(stateOf(result, BEFORE_2020, 'invoice-names-dealer')).toBe('met');
  });

  it('bought 2020-01-01, 行货, without invoice: one month to register, 30 days for the invoice', () => {
    const result = evaluateByCommand(input('2020-01-01', 'mainland', null));
    // 1 to 3 January 2021 are days off, so the law's year ends on Monday the 4th; the maker's does not move.
    expect(terms(result)).toEqual(newTerms('2020-01-01', '2021-01-04'));
    expect(days(result)).toEqual([
      registerBy,
      [`${FROM_2020}:get-invoice`, '2020-01-01', '2020-01-31', '2020-01-31', 'open'],
      ...newLawDays,
    ]);
    expect(stateOf(result, FROM_2020, 'mainland-goods')).toBe('met');
    expect(stateOf(result, FROM_2020, 'invoice-in-time')).toBe('unmet');
    expect(stateOf(result, FROM_2020, 'invoice-names-model')).toBe('unmet');
  });

  it('bought 2020-01-01, 行货, with invoice: only the registration is left to do', () => {
    const result = evaluateByCommand(input('2020-01-01', 'mainland', '2020-01-05'));
    expect(terms(result)).toEqual(newTerms('2020-01-05', '2021-01-05'));
    expect(days(result)).toEqual([
      registerBy,
      [`${FROM_2020}:get-invoice`, '2020-01-01', '2020-01-31', '2020-01-31', 'done'],
      ...newLawDays,
    ]);
    expect(stateOf(result, FROM_2020, 'invoice-in-time')).toBe('met');
    expect(stateOf(result, FROM_2020, 'invoice-names-model')).toBe('met');
    expect(stateOf(result, FROM_2020, 'invoice-names-dealer')).toBe('met');
  });

  it.each([
    ['2019-12-31', null, '2020-12-31', BEFORE_2020],
    ['2019-12-31', '2019-12-31', '2020-12-31', BEFORE_2020],
    ['2020-01-01', null, '2021-01-01', FROM_2020],
    ['2020-01-01', '2020-01-05', '2021-01-01', FROM_2020],
  ])(
    'bought %s, 港版, invoice %s: the old worldwide year at most, and it says why not more',
    (ordered, invoiced, until, extension) => {
      const result = evaluateByCommand(input(ordered, 'cross-border', invoiced));
      // The article of 2018 gave goods from abroad one year worldwide: historic, so never drawn as a promise.
      expect(terms(result)).toEqual([[WORLDWIDE, ordered, until, null, false]]);
      expect(result.deadlines).toEqual([]);
      for (const policy of [BASE, extension]) {
        const shut = result.requirements.find((entry) => entry.policy === policy);
        expect(shut).toMatchObject({ kind: 'mainland-goods', state: 'unmet' });
        expect(shut?.zh).toContain('港版');
        expect(shut?.because.input).toMatchObject({ channel: 'cross-border' });
        expect(shut?.because.steps.map((step) => step.key)).toEqual(['channel-not-covered']);
      }
    },
  );

  it('a lens received before the National Day: seven days by law move, and warn of activating it', () => {
    const { item } = input('2026-09-22', 'mainland', null);
    const result = evaluateByCommand({
      item: { ...item, category: 'lens', dates: { ordered: '2026-09-22', delivered: '2026-09-24' } },
      today: '2026-09-28',
    });
    // Seven days after 24 September end on 1 October, a day off to the 7th; the order page may still count to the 1st.
    const back = result.deadlines.find(({ key }) => key === `${ONLINE}:return`);
    expect(back).toMatchObject({
      kind: 'return',
      firstDay: '2026-09-24',
      lastDay: '2026-10-08',
      safeDay: '2026-10-01',
      state: 'open',
      verified: true,
      byLaw: true,
    });
    const steps = back?.because.steps.map(({ key }) => key);
    expect(steps).toContain('activation-may-end');
    // The day of the text is told as that, never as the day on which it came into force.
    expect(steps).toContain('version-by-text');
    expect(steps).not.toContain('version-for-purchase');
    expect(result.coverage.map(({ kind }) => kind)).not.toContain('statutory');
    expect(result.unknown.map(({ what }) => what)).toContain('statutory');
  });

  it('says on what its dates rest: the input used, the steps, the source', () => {
    const { deadlines } = evaluateByCommand(input('2020-01-01', 'mainland', null));
    expect(deadlines[0]?.because).toMatchObject({
      policy: FROM_2020,
      rule: 'window',
      input: { ordered: '2020-01-01', registeredOn: null },
      sources: [{ fact: 'CAM-007', publisher: 'copy' }],
    });
    expect(deadlines[0]?.because.steps).toEqual([
      {
        key: 'version-for-purchase',
        values: { purchase: '2020-01-01', from: '2020-01-01', to: '' },
      },
      { key: 'counts-from', values: { date: 'ordered', on: '2020-01-01' } },
      { key: 'first-day-not-counted', values: { on: '2020-01-01' } },
      { key: 'length', values: { n: 1, unit: 'months' } },
      { key: 'last-day', values: { on: '2020-02-01' } },
      { key: 'safe-day', values: { on: '2020-01-31', n: 30, unit: 'days' } },
      { key: 'policy-unverified', values: { status: 'unverified', confidence: 'medium' } },
    ]);
  });
});

describe('baoqi evaluate, input that cannot be read', { timeout: 60_000 }, () => {
  const good = input('2020-01-01', 'mainland', null);
  it.each([
    ['not JSON', '{"item":', 'not JSON'],
    ['a list', '[]', 'input: an object is wanted, this is a list'],
    ['no day to judge by', JSON.stringify({ item: good.item }), 'input.today: missing'],
    ['no item', JSON.stringify({ today: good.today }), 'item: an object is wanted, this is missing'],
    [
      'a day that is none',
      JSON.stringify({ ...good, today: '2020-02-30' }),
      'input.today: "2020-02-30" is no day',
    ],
    [
      'a date that is none',
      JSON.stringify({ ...good, item: { ...good.item, dates: { ordered: '01.01.2020' } } }),
      'item.dates.ordered: "01.01.2020" is no day',
    ],
    [
      'a channel that is none',
      JSON.stringify({ ...good, item: { ...good.item, channel: 'grey' } }),
      'item.channel: "grey" is none of mainland, cross-border, second-hand, unknown',
    ],
    [
      'a number for a text',
      JSON.stringify({ ...good, item: { ...good.item, brand: 7 } }),
      'item.brand: text is wanted, this is a number',
    ],
  ])('%s: exit 2, and the message names the place', (_, text, message) => {
    const { code, out, err } = runBaoqi(['evaluate', '-'], text);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a file that is not there: exit 2', () => {
    const { code, out, err } = runBaoqi(['evaluate', 'no/such/file.json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no/such/file.json');
  });

  it('a misspelt key is named, and the rest is evaluated', () => {
    const { code, err } = runBaoqi(
      ['evaluate', '-'],
      JSON.stringify({ ...good, item: { ...good.item, chanel: 'x' } }),
    );
    expect(err).toContain('item.chanel: no such key');
    expect(code).toBe(0);
  });
});

describe('baoqi', { timeout: 60_000 }, () => {
  it('invoice answers "not yet", exit 1', () => {
    expect(runBaoqi(['invoice', 'x'])).toEqual({ code: 1, out: '', err: 'baoqi invoice: not yet\n' });
  });

  it('an unknown form gets the usage, exit 2', () => {
    const { code, out, err } = runBaoqi(['evalute']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('baoqi evaluate FILE');
  });

  it('match gives one line a title, in order, with the keys of the contract', () => {
    const titles = ['尼康（Nikon）Z6III 全画幅微单 机身', '镜头布 适用于尼康相机'];
    const lines = titles.map((title, id) => JSON.stringify({ id, title, seller: null, host: 'item.jd.com' }));
    const { code, out } = runBaoqi(['match'], lines.join('\n'));
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 0,
        brand: 'nikon',
        category: 'camera-body',
        model: 'Z6III',
        channel: 'unknown',
        accessoryFor: null,
        warrantable: true,
      },
      {
        id: 1,
        brand: null,
        category: 'not-warrantable',
        model: null,
        channel: 'unknown',
        accessoryFor: 'nikon',
        warrantable: false,
      },
    ]);
  });
});
