import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataDate, epochDate, findDate, parseDate, wholeDate } from './dates.ts';

describe('dates as pages write them', () => {
  it.each([
    ['2026-05-25 09:35:58', '2026-05-25'],
    ['2018年08月18日 20:23', '2018-08-18'],
    ['2026年9月7日', '2026-09-07'],
    ['2026/3/4', '2026-03-04'],
    ['2026. 9. 7.', '2026-09-07'],
    ['2026년 9월 7일', '2026-09-07'],
    ['2021-08-27T07:00:36-04:00', '2021-08-27'],
    ['November 1, 2024', '2024-11-01'],
    ['Dec 9, 2023', '2023-12-09'],
    ['25 January 2025', '2025-01-25'],
    ['1st March 2020', '2020-03-01'],
    ['16. Juli 2026', '2026-07-16'],
    ['01. März 2024', '2024-03-01'],
    ['1er février 2024', '2024-02-01'],
    ['15 août 2024', '2024-08-15'],
    ['3 luglio 2023', '2023-07-03'],
    ['25 de enero de 2025', '2025-01-25'],
    ['7 de março de 2022', '2022-03-07'],
    ['12 maart 2025', '2025-03-12'],
    ['12 maj 2025', '2025-05-12'],
    ['16 lipca 2026', '2026-07-16'],
    ['5 października 2026', '2026-10-05'],
    ['16 Ağustos 2026', '2026-08-16'],
    ['9 Eylül 2026', '2026-09-09'],
    ['١٦ يوليو ٢٠٢٦', '2026-07-16'],
    ['29.02.2024', '2024-02-29'],
    ['31-12-2025', '2025-12-31'],
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['Ordered on December 21, 2018', '2018-12-21'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '',
    '30.02.2024',
    '2023-02-29',
    '2026-13-01',
    'Delivered May 11',
    'Order 112-5939971-8962610',
    '12/5/24',
    '0000-00-00',
  ])('no date in %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('does not guess between day and month; the shop decides', () => {
    expect(parseDate('3/4/2025')).toBeNull();
    expect(parseDate('3/4/2025', 'mdy')).toBe('2025-03-04');
    expect(parseDate('3/4/2025', 'dmy')).toBe('2025-04-03');
    expect(parseDate('4/4/2025')).toBe('2025-04-04');
  });

  it('knows a line that is a date from one that holds a date', () => {
    expect(wholeDate('November 1, 2024')).toBe('2024-11-01');
    expect(wholeDate('2026-05-25 09:35:58')).toBe('2026-05-25');
    expect(wholeDate('Delivered December 5, 2024')).toBeNull();
    expect(findDate('Delivered December 5, 2024')?.rest).toBe('Delivered');
  });

  it('instants are the civil date of the place', () => {
    expect(epochDate(1_700_000_000)).toBe('2023-11-15');
    expect(epochDate(1_700_000_000, 0)).toBe('2023-11-14');
    expect(epochDate('1700000000000')).toBe('2023-11-15');
    expect(epochDate(17)).toBeNull();
    expect(dataDate(1_700_000_000)).toBe('2023-11-15');
    expect(dataDate('2025-03-03T10:12:00+00:00')).toBe('2025-03-03');
    expect(dataDate({})).toBeNull();
  });
});

describe('for every day', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

  it.each(['en-US', 'en-GB', 'de', 'fr', 'it', 'es', 'pt-BR', 'nl', 'sv', 'pl', 'tr', 'ja', 'zh-CN', 'ko'])(
    'as %s writes it',
    (locale) => {
      const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (date) => {
          expect(wholeDate(written.format(date))).toBe(date.toISOString().slice(0, 10));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('as seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }), (seconds) => {
        expect(epochDate(seconds, 0)).toBe(new Date(seconds * 1000).toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
  });

  it('no text makes it throw or answer with anything but a civil date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const date = parseDate(text);
        if (date) expect(date).toMatch(/^(199\d|20\d\d)-\d\d-\d\d$/);
      }),
      { numRuns: 3000 },
    );
  });
});
