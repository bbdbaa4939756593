import { parseCivilDate } from '@baoqi/rules';
import { describe, expect, test } from 'vitest';
import { type Ask, askedOf, badDates, EMPTY, readAsk, writeAsk } from './ask.ts';

const today = parseCivilDate('2026-11-22');
if (today === null) throw new Error('no day');

const full: Ask = {
  ...EMPTY,
  series: 'ThinkPad X1 & <b>',
  kind: 'notebook',
  custom: 'no',
  bought: 'overseas',
  start: '2025-03-01',
  end: '2027-03-01',
  bound: '2026-03-10',
  flagged: true,
  grants: [{ on: '2026-05-06', days: '180', source: 'show-off' }],
  redeemed: [{ on: '2026-06-01', days: '90', device: 'B' }],
  on: '2026-12-01',
  days: '180',
};

describe('the address carries the question', () => {
  test('what was entered comes back as it was', () => expect(readAsk(writeAsk(full))).toEqual(full));

  test('nothing entered is an empty address', () => {
    expect(writeAsk(EMPTY)).toBe('');
    expect(readAsk('')).toEqual(EMPTY);
  });

  test('what it does not understand is left out, and no more rows are read than a person types', () => {
    const rows = '&g=2026-05-06_30_luck'.repeat(1000);
    const ask = readAsk(`#kind=spaceship&brand=&days=many&sold=moon&R08${rows}`);
    expect(ask).toMatchObject({ kind: '', brand: 'lenovo', days: '90', sold: 'CN' });
    expect(ask.grants).toHaveLength(60);
    expect(ask.grants[0]).toEqual({ on: '2026-05-06', days: '30', source: 'check-in' });
  });

  test('a row half typed stays, one without anything goes', () => {
    const half = {
      ...EMPTY,
      grants: [
        { on: '', days: '', source: 'event' },
        { on: '', days: '30', source: 'event' },
      ],
    };
    expect(readAsk(writeAsk(half)).grants).toEqual([{ on: '', days: '30', source: 'event' }]);
  });
});

describe('what the engine is asked', () => {
  test('nothing, before there is an end of the warranty', () => {
    expect(askedOf({ ...full, end: '' }, today)).toBeNull();
    expect(askedOf({ ...full, end: '2026-02-30' }, today)).toBeNull();
    expect(badDates({ ...full, end: '2026-02-30' })).toEqual(['end']);
  });

  test('everything that was entered, of this device and the others', () => {
    const asked = askedOf(full, today);
    expect(asked?.attempt).toEqual({ on: '2026-12-01', amount: 180, device: 'this' });
    expect(asked?.holdings.person).toEqual({ flagged: true });
    expect(asked?.holdings.grants).toEqual([{ on: '2026-05-06', amount: 180, source: 'show-off' }]);
    expect(asked?.holdings.redemptions).toEqual([{ on: '2026-06-01', amount: 90, device: 'B' }]);
    expect(asked?.holdings.devices).toEqual([
      {
        id: 'this',
        facts: {
          brand: 'lenovo',
          series: 'ThinkPad X1 & <b>',
          kind: 'notebook',
          soldIn: 'CN',
          boughtIn: 'overseas',
          customBuild: false,
        },
        start: '2025-03-01',
        end: '2027-03-01',
        boundOn: '2026-03-10',
        boundElsewhere: false,
        invoicedOn: null,
      },
    ]);
    expect(asked).toMatchObject({ skipped: 0, unsaid: [] });
  });

  test('today, where no day was chosen; what was left empty is unknown and said to be so', () => {
    const asked = askedOf({ ...EMPTY, end: '2027-03-01' }, today);
    expect(asked?.attempt.on).toBe('2026-11-22');
    expect(asked?.holdings.devices[0]?.facts).toMatchObject({ kind: null, series: null, customBuild: null });
    expect(asked?.unsaid).toEqual(['start', 'kind', 'series']);
  });

  test('rows that are not complete are counted as such, not guessed', () => {
    const grants = [
      { on: '2026-05-06', days: '', source: 'event' },
      { on: '2026-02-30', days: '30', source: 'event' },
      { on: '2026-05-06', days: '-3', source: 'event' },
    ];
    expect(askedOf({ ...full, grants }, today)).toMatchObject({ skipped: 3, holdings: { grants: [] } });
  });
});
