import { z } from 'zod';

/** Our own words, for a buyer, in both languages. */
export const text = z.strictObject({
  zh: z.string().min(1).describe('Simplified Chinese, as one would say it to a buyer.'),
  en: z.string().min(1).describe('English, saying the same and no more.'),
});
