import { z } from 'zod';
import { TITLE_CATEGORIES } from '../categories.ts';
import { channel, condition } from './vocabulary.ts';

const category = z.enum(TITLE_CATEGORIES);

const words = z.array(z.string().min(1)).min(1);

const series = z.strictObject({
  words: words.describe('Words of this series as stores write them.'),
  category: category
    .nullable()
    .describe('What such a product is; null where the series spans several kinds.'),
});

const brandWords = z.strictObject({
  id: z.string().describe('Id of the brand.'),
  words: words.describe('How stores write the brand, Chinese and Latin.'),
  series: z.array(series).default([]).describe('Series and sub-brands, most telling first.'),
});

/** What the matcher is compiled from. */
export const lexicon = z.strictObject({
  brands: z.array(brandWords).min(1).describe('Brands, with their names and series.'),
  categories: z
    .array(
      z.strictObject({
        category: category.describe('The kind of product.'),
        words: words.describe('Words that say it is one.'),
      }),
    )
    .min(1)
    .describe('Kinds of product; where several match, the earlier entry wins.'),
  accessory: words.describe('Words that say "made for another brand’s product".'),
  channels: z
    .array(
      z.strictObject({
        channel: channel.describe('The channel.'),
        words: words.describe('Words in title, seller or host that give it away.'),
      }),
    )
    .describe('How it was bought.'),
  conditions: z
    .array(
      z.strictObject({
        condition: condition.describe('The condition.'),
        words: words.describe('Words that give it away.'),
      }),
    )
    .describe('New, refurbished or used.'),
});
