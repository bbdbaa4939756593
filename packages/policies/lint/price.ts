import { type Check, eachPolicy } from './check.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** What people write for it. */
const MEANT: Record<string, string> = { RMB: 'CNY', YUAN: 'CNY', NTD: 'TWD', YEN: 'JPY', UKP: 'GBP' };

export default {
  name: 'price',
  why: 'A price without its money and its day is worth nothing a year later.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      if (policy.price === null) continue;
      const { currency, asOf } = policy.price;
      if (!CURRENCIES.has(currency))
        report(
          file,
          `${path}.price.currency`,
          `${currency} is the code of no money`,
          `write ${MEANT[currency] ?? 'the ISO 4217 code, such as CNY'}`,
        );
      if (asOf > data.asOf)
        report(
          file,
          `${path}.price.asOf`,
          `${asOf} is after the data’s own day, ${data.asOf}`,
          'raise asOf in data/data.yaml, or put the day right',
        );
    }
  },
} satisfies Check;
