import { describe, expect, it } from 'vitest';
import { day, item, policy } from '../testing/make.ts';
import { deadlineState } from './deadline-state.ts';
import type { Action, DeadlineState, ItemFacts, Step } from './types.ts';

const first = day('2026-06-01');
const last = day('2026-06-30');
const on = day('2026-06-10');
const lastDay = last;

const plain = policy({});
const strict = policy({
  requires: [
    { kind: 'invoice-names-model', text: { zh: '型号', en: 'model' }, source: 0 },
    { kind: 'invoice-names-dealer', text: { zh: '经销商', en: 'dealer' }, source: 0 },
  ],
});

function is(
  action: Action,
  facts: Partial<ItemFacts>,
  today: string,
  state: DeadlineState,
  steps: Step[],
  of = plain,
) {
  const got = deadlineState(action, of, item(facts), first, last, day(today));
  expect(got).toEqual({ state, steps });
}

describe('a deadline today', () => {
  it('opens on its first day and closes after its last', () => {
    is('register', {}, '2026-05-31', 'not-yet', []);
    is('register', {}, '2026-06-01', 'open', []);
    is('register', {}, '2026-06-30', 'open', []);
    const steps: Step[] = [{ key: 'window-passed', values: { action: 'register', lastDay } }];
    is('register', {}, '2026-07-01', 'passed', steps);
  });

  it('is done by what was done up to its last day, whatever today is', () => {
    const done = (day: string): Step[] => [
      { key: 'done-in-time', values: { action: 'register', on: day, lastDay } },
    ];
    is('register', { registeredOn: on }, '2026-06-15', 'done', done(on));
    is('register', { registeredOn: last }, '2026-08-01', 'done', done(last));
  });

  it('is passed by what was done after it', () => {
    const late = day('2026-07-01');
    const steps: Step[] = [{ key: 'done-late', values: { action: 'register', on: late, lastDay } }];
    is('register', { registeredOn: late }, '2026-07-01', 'passed', steps);
  });

  it('is not done by an invoice, unless that is what it asks for', () => {
    const facts = { invoice: { date: null, hasModel: true, hasDealer: true } };
    is('register', facts, '2026-06-15', 'open', []);
    is('get-invoice', facts, '2026-06-15', 'done', [{ key: 'invoice-there', values: { on: '' } }]);
  });

  it('to get an invoice is open where none is known', () => {
    is('get-invoice', {}, '2026-06-15', 'open', []);
  });
});

describe('an invoice that lacks what the policy wants', () => {
  it.each([
    [false, true, 'model'],
    [true, false, 'dealer'],
    [false, false, 'model-and-dealer'],
  ])('model %s, dealer %s: stays open, and says what is lacking', (hasModel, hasDealer, lacks) => {
    const facts = { invoice: { date: on, hasModel, hasDealer } };
    const step: Step = { key: 'invoice-lacks', values: { lacks } };
    is('get-invoice', facts, '2026-06-15', 'open', [step], strict);
    const passed: Step = { key: 'window-passed', values: { action: 'get-invoice', lastDay } };
    is('get-invoice', facts, '2026-07-01', 'passed', [step, passed], strict);
    const undated = { invoice: { ...facts.invoice, date: null } };
    is('get-invoice', undated, '2026-06-15', 'open', [step], strict);
  });

  it('lacks nothing that is not known to be lacking, or not wanted', () => {
    const steps: Step[] = [{ key: 'done-in-time', values: { action: 'get-invoice', on, lastDay } }];
    const unread = { invoice: { date: on, hasModel: null, hasDealer: null } };
    is('get-invoice', unread, '2026-06-15', 'done', steps, strict);
    is('get-invoice', { dates: { invoiced: on } }, '2026-06-15', 'done', steps, strict);
    const bare = { invoice: { date: on, hasModel: false, hasDealer: false } };
    is('get-invoice', bare, '2026-06-15', 'done', steps);
  });

  it('holds up no other deadline', () => {
    const facts = { registeredOn: on, invoice: { date: on, hasModel: false, hasDealer: false } };
    const steps: Step[] = [{ key: 'done-in-time', values: { action: 'register', on, lastDay } }];
    is('register', facts, '2026-06-15', 'done', steps, strict);
  });
});
