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
  usually: category
    .optional()
    .describe('What it mostly makes; decides where the title names this kind among others, or none.'),
  accessories: z.boolean().optional().describe('True for a maker of things that go with others’ products.'),
});

/** What the matcher is compiled from. */
export const lexicon = z.strictObject({
  brands: z.array(brandWords).min(1).describe('Brands, with their names and series.'),
  categories: z
    .array(
      z.strictObject({
        category: category.describe('The kind of product.'),
        words: words.describe('Words that say it is one.'),
        part: z.boolean().optional().describe('True for what is made to go with another product.'),
        works: z
          .boolean()
          .optional()
          .describe('Whether it carries a maker’s warranty, where its category does not say.'),
        byOthers: z.boolean().optional().describe('True for what a device’s own maker hardly ever makes.'),
        byBrand: z
          .boolean()
          .optional()
          .describe('True for a part whose maker is the brand named at the beginning: film, photo paper.'),
        holds: z
          .boolean()
          .optional()
          .describe(
            'True for a bag, box or strap for anything: its kind goes by what the title says it holds.',
          ),
        ofBrand: z
          .boolean()
          .optional()
          .describe(
            'True for words that say what it is only where a maker is named: 笔记本 is paper as well.',
          ),
      }),
    )
    .min(1)
    .describe('Kinds of product; where several match, the earlier entry wins.'),
  links: z
    .strictObject({
      before: words.describe('Stand before the brand whose product it is made for: 适用, for.'),
      after: words.describe('Stand behind that brand: 专用, compatible.'),
      like: words.describe('Stand behind a brand that neither makes it nor is served by it: 同款.'),
      own: words.describe('Say that the brand named made it: 原装.'),
      mount: words.describe('Words for a mount of somebody’s cameras: 卡口.'),
      mute: words
        .optional()
        .describe('Say nothing of brand or kind, whatever stands within: 索尼IMX766, 徕卡影像.'),
    })
    .describe('How a title says for whose product a thing is made.'),
  everyday: words
    .optional()
    .describe(
      'Names of brands that are words of every day too: 苹果, 小米. No brand where no product is named.',
    ),
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
