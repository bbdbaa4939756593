import type { Check } from './check.ts';

export default {
  name: 'phones',
  why: 'Somebody with a broken thing will dial it: only signs that are on a telephone, and as many digits as a number has.',
  check(data, report) {
    for (const { file, brand } of data.files)
      for (const [index, { number, region }] of brand.phones.entries()) {
        const path = `brand.phones[${index}].number`;
        const digits = number.replaceAll(/\D/g, '');
        if (!/^\+?[\dA-Z() -]+$/.test(number))
          report(
            file,
            path,
            `${number} cannot be dialled`,
            'write digits, spaces, hyphens, brackets, a + in front',
          );
        else if (digits.length < 5 || digits.length > 15)
          report(
            file,
            path,
            `${number} has ${digits.length} digits`,
            'look it up again: numbers have 5 to 15',
          );
        else if (region === 'CN' && /^[48]00/.test(digits) && digits.length !== 10)
          report(
            file,
            path,
            `${number} has ${digits.length} digits`,
            'look it up again: 400 and 800 numbers have ten',
          );
      }
  },
} satisfies Check;
