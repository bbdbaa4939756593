import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import dates from './cases/dates.json' with { type: 'json' };
import money from './cases/money.json' with { type: 'json' };
import { epochDate, type NumericOrder, parseDate, wholeDate } from './dates.ts';
import { parseMoney } from './money.ts';
import { sharedSigns } from './shared-signs.ts';

const numericOrder = (raw: string | undefined): NumericOrder => (raw === 'dmy' || raw === 'mdy' ? raw : null);

describe('dates as the stores print them', () => {
  it.each(dates)('$store: $text', ({ text, date, ...rest }) => {
    const order = numericOrder('order' in rest ? rest.order : undefined);
    expect(parseDate(text, order)).toBe(date);
    // A line of its own, but for the zone of an instant.
    if (!('holds' in rest)) expect(wholeDate(text, order)).toBe(date);
  });

  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  it.each([
    'fi',
    'cs',
    'sk',
    'hu',
    'ro',
    'ru',
    'uk',
    'bg',
    'el',
    'he',
    'id',
    'vi',
    'th',
    'nb',
    'da',
    'zh-HK',
    'ar-EG',
  ])('every day as %s writes it', (locale) => {
    const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        expect(wholeDate(written.format(date))).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 200 },
    );
  });

  it('a moment is the day of the place, a second before midnight and at midnight', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(-8, 0, 8, 9), (date, offset) => {
        const midnight = Math.floor(date.getTime() / 86_400_000) * 86_400 - offset * 3600;
        fc.pre(midnight > 1_000_000_000);
        const [own, before] = [
          new Date((midnight + offset * 3600) * 1000),
          new Date((midnight + offset * 3600 - 1) * 1000),
        ];
        expect(epochDate(midnight, offset)).toBe(own.toISOString().slice(0, 10));
        expect(epochDate(midnight - 1, offset)).toBe(before.toISOString().slice(0, 10));
        expect(epochDate(midnight * 1000, offset)).toBe(epochDate(midnight, offset));
      }),
      { numRuns: 500 },
    );
  });
});

describe('amounts as the stores print them', () => {
  it.each(money)('$store: $text', ({ text, country, amount, currency }) => {
    const read = parseMoney(text, sharedSigns(`www.shop.${country}`));
    expect(read).toEqual(amount === null ? null : { amount, currency });
  });
});
