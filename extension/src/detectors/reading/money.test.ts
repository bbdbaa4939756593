import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataAmount, fromCents, isMoney, parseMoney, unitPrice } from './money.ts';
import { sharedSigns } from './shared-signs.ts';

describe('amounts as pages write them', () => {
  it.each([
    ['￥1,299.00', 'cn', '1299.00', 'CNY'],
    ['¥1,299.00', '', '1299.00', 'CNY'],
    ['1.299,00 €', 'de', '1299.00', 'EUR'],
    ['1.299,00\u00a0€', 'de', '1299.00', 'EUR'],
    ['1\u202f299,00 €', 'fr', '1299.00', 'EUR'],
    ['30,57€', 'de', '30.57', 'EUR'],
    ['EUR 6,59', 'de', '6.59', 'EUR'],
    ['$1,299', '', '1299.00', 'USD'],
    ['$1,299', 'ca', '1299.00', 'CAD'],
    ['US$ 12.5', 'cn', '12.50', 'USD'],
    ['CDN$ 45.00', 'ca', '45.00', 'CAD'],
    ['₹1,29,900.00', 'in', '129900.00', 'INR'],
    ['₹522.75', 'in', '522.75', 'INR'],
    ['￥128,000', 'jp', '128000', 'JPY'],
    ['12,800円', '', '12800', 'JPY'],
    ['1299元', '', '1299.00', 'CNY'],
    ['RMB 5,999', '', '5999.00', 'CNY'],
    ['总额 ¥224.80', 'cn', '224.80', 'CNY'],
    ['R$ 1.234,56', 'br', '1234.56', 'BRL'],
    ['1 299 kr', 'se', '1299.00', 'SEK'],
    ['1 299,00 zł', 'pl', '1299.00', 'PLN'],
    ['1.299,00 TL', 'tr', '1299.00', 'TRY'],
    ['CHF 1’299.00', 'ch', '1299.00', 'CHF'],
    ['1.299,- €', 'de', '1299.00', 'EUR'],
    ['£0.99', 'uk', '0.99', 'GBP'],
    ['$0.00', '', '0.00', 'USD'],
    ['１，２９９．００元', '', '1299.00', 'CNY'],
  ])('%s', (text, country, amount, currency) => {
    expect(parseMoney(text, sharedSigns(country))).toEqual({ amount, currency });
  });

  it.each([
    '',
    'Free',
    '免费',
    'Order # 112-5939971',
    '$',
    '¥ --',
    '$1,29,9',
    'x'.repeat(5000),
    '$1.2.3,4,5',
  ])('no amount in %s', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it('what the page says elsewhere decides where the sign does not', () => {
    expect(parseMoney('1299.5', 'USD')).toEqual({ amount: '1299.50', currency: 'USD' });
    expect(parseMoney('¥1299', sharedSigns(''))).toEqual({ amount: '1299', currency: null });
    expect(parseMoney('¥1299', 'CNY')).toEqual({ amount: '1299.00', currency: 'CNY' });
    expect(parseMoney('kr 99', sharedSigns(''))).toEqual({ amount: '99', currency: null });
  });

  it('knows a line that is an amount from one that holds an amount', () => {
    expect(isMoney('$7.49')).toBe(true);
    expect(isMoney('1.299,00 €')).toBe(true);
    expect(isMoney('Total: $7.49')).toBe(false);
    expect(isMoney('128 GB')).toBe(false);
  });
});

describe('amounts from data', () => {
  it.each([
    ['1249.00', '1249.00'],
    [25.42, '25.42'],
    ['19.9', '19.90'],
    [120, '120.00'],
    ['007.5', '7.50'],
    ['1,249.00', '1249.00'],
    [Number.NaN, null],
    [-1, null],
    [{}, null],
    [null, null],
    ['1e9', null],
  ])('%s', (raw, amount) => {
    expect(dataAmount(raw, 'USD')).toBe(amount);
  });

  it('hundredths, and the unit of a line', () => {
    expect(fromCents(39900, 'CNY')).toBe('399.00');
    expect(fromCents('5', 'USD')).toBe('0.05');
    expect(fromCents('5.5', 'USD')).toBeNull();
    expect(unitPrice('99.00', 2)).toBe('49.50');
    expect(unitPrice('100.00', 3)).toBeNull();
    expect(unitPrice('12800', 2)).toBe('6400');
    expect(unitPrice('0.03', 3)).toBe('0.01');
    expect(unitPrice('99.00', null)).toBeNull();
  });
});

describe('for every amount', () => {
  const cents = fc.bigInt({ min: 0n, max: 99_999_999_999n });
  const grouped = (whole: string, separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const styles: [group: string, point: string, before: string, after: string, country: string][] = [
    [',', '.', '$', '', ''],
    ['.', ',', '', ' €', 'de'],
    ['\u202f', ',', '', ' €', 'fr'],
    ['’', '.', 'CHF ', '', 'ch'],
    ['', '.', '¥', '', 'cn'],
    [',', '.', '￥', '', 'cn'],
    [' ', ',', '', ' kr', 'se'],
  ];

  it('what is written comes back to the last digit, whatever the country', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...styles), (value, [group, point, before, after, country]) => {
        const digits = value.toString().padStart(3, '0');
        const [whole, part] = [digits.slice(0, -2), digits.slice(-2)];
        const text = `${before}${grouped(whole, group)}${point}${part}${after}`;
        expect(parseMoney(text, sharedSigns(country))?.amount).toBe(`${whole}.${part}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('a unit price times its quantity is the line again', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 999 }), (value, quantity) => {
        const total = fromCents(value.toString(), 'USD') ?? '';
        const unit = unitPrice(total, quantity);
        const exact = value % BigInt(quantity) === 0n;
        expect(unit === null).toBe(!exact);
        if (unit !== null) expect(BigInt(unit.replace('.', '')) * BigInt(quantity)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('no text whatever makes it throw or answer with anything but an amount', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const money = parseMoney(text, 'EUR');
        if (money) expect(money.amount).toMatch(/^\d+(\.\d{1,8})?$/);
      }),
      { numRuns: 3000 },
    );
  });
});
