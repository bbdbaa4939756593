import { describe, expect, test } from 'vitest';
import { compareRows } from './compare.ts';
import { homePicture } from './home-picture.ts';
import { madeUpBrand, madeUpData, madeUpPolicy } from './made-up.ts';
import { officialUrl } from './official-url.ts';
import { termParts } from './term-parts.ts';

const DAY = '2026-11-22';
const rowsOf = (...policies: Parameters<typeof madeUpPolicy>[0][]) =>
  compareRows(madeUpData(policies.map(madeUpPolicy)), 'camera-body', DAY);

describe('the comparison', () => {
  test('only what is verified is ranked, by its shortest sure term; the rest follows', () => {
    const rows = rowsOf(
      { id: 'a', brand: 'unsure', months: 60, status: 'unverified' },
      { id: 'b', brand: 'weak', months: 48, confidence: 'low' },
      { id: 'c', brand: 'one-year', months: 12 },
      { id: 'd', brand: 'two-years', months: 24 },
      { id: 'e', brand: 'two-years', months: 36 },
    );
    expect(rows.map((row) => [row.brand.id, row.sureMonths])).toEqual([
      ['two-years', 24],
      ['one-year', 12],
      ['unsure', null],
      ['weak', null],
    ]);
  });

  test('terms of other regions, channels and times do not count', () => {
    const [row] = rowsOf(
      { id: 'home', months: 12 },
      { id: 'hong-kong', region: 'HK', months: 24 },
      { id: 'replaced', months: 36, effective: { from: null, to: '2026-11-21' } },
      { id: 'to-come', months: 48, effective: { from: '2026-11-23', to: null } },
    );
    expect(row?.used.map(({ id }) => id)).toEqual(['home']);
  });

  test('what once lengthened the warranty is told only where nothing does so now', () => {
    const former = { id: 'old', kind: 'registration', status: 'historic' } as const;
    expect(rowsOf({ id: 'base' }, former)[0]?.formerExtras.map(({ id }) => id)).toEqual(['old']);
    expect(rowsOf({ id: 'base' }, former, { id: 'new', kind: 'registration' })[0]?.formerExtras).toEqual([]);
  });
});

describe('a bar', () => {
  test('is solid for the base, conditional for what registering adds, and says what is not verified', () => {
    const base = madeUpPolicy({ id: 'base', months: 12 });
    const extra = madeUpPolicy({ id: 'more', kind: 'registration', months: 24, status: 'unverified' });
    expect(termParts({ base, extras: [extra] })).toEqual([
      { months: 12, state: 'assured', verified: true },
      { months: 24, state: 'conditional', verified: false },
    ]);
  });

  test('never adds up extensions that are for different series', () => {
    const base = madeUpPolicy({ id: 'base', months: 12 });
    const [long, short] = [24, 12].map((months) =>
      madeUpPolicy({ id: `${months}`, kind: 'registration', months }),
    );
    if (!long || !short) throw new Error('two extensions are needed');
    expect(termParts({ base, extras: [long, short] }).map(({ months }) => months)).toEqual([12, 12]);
  });

  test('is not drawn where the base term is not known, whatever is added to it', () => {
    const extra = madeUpPolicy({ id: 'more', kind: 'registration', months: 24 });
    expect(termParts({ base: null, extras: [extra] })).toEqual([]);
    expect(termParts({ base: madeUpPolicy({ id: 'base', months: null }), extras: [extra] })).toEqual([]);
  });
});

test('home draws a verified gain before a longer one that nobody verified', () => {
  const register = madeUpPolicy({ id: 'x', kind: 'registration' });
  const windows = [
    {
      action: 'register' as const,
      length: { n: 1, unit: 'months' as const },
      countsFrom: { date: 'ordered' as const, orElse: [] },
      firstDayCounts: false,
      readings: [],
      gain: { zh: '', en: '' },
      source: 0,
    },
  ];
  const data = madeUpData([
    madeUpPolicy({ id: 'long-base', brand: 'long' }),
    { ...register, id: 'long', brand: 'long', status: 'unverified', windows },
    madeUpPolicy({ id: 'sure-base', brand: 'sure' }),
    { ...register, id: 'sure', brand: 'sure', windows },
  ]);
  expect(homePicture(data)?.extra.policy.id).toBe('sure');
  expect(homePicture(madeUpData([madeUpPolicy({ id: 'alone' })]))).toBeNull();
});

test('only https on a host of the brand itself becomes a link to act on', () => {
  const brand = madeUpBrand('acme');
  expect(officialUrl(brand, 'https://my.acme.example/register')).toBe('https://my.acme.example/register');
  for (const url of [
    'http://my.acme.example/',
    'https://my.acme.example.evil.test/',
    'https://evil.test/my.acme.example',
    'javascript:alert(1)',
    'not an address',
    null,
  ]) {
    expect(officialUrl(brand, url), String(url)).toBeNull();
  }
});
