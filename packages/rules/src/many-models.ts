import { PART_BY_OTHERS } from './goods-tag.ts';
import type { KindWord, SeriesWord, TitleWords } from './title-words.ts';

/** One model of a phone or tablet, without its series: `8p`, `mate20`, `xs`, `max`. */
const MODEL = String.raw`(?:[a-z]{0,5}\d{1,4}[a-z]{0,4}|x[sr]?(?:max)?|se|pro|max|plus|mini|air)`;
const LIST = new RegExp(String.raw`(?<![a-z0-9])${MODEL}(?: ?[/\\、] ?${MODEL}){3,}(?![a-z0-9])`);

/** Memory is of one device: `A04/A05/A14 128GB`. */
const MEMORY = /\d ?g(?:b|(?![a-z0-9]))/;

/**
 * Something for many models, by the list of them: `iphone X/8p/8/7p/7 屏幕外屏`. A phone is sold as one model, so four in a row
 * without a word for what it is and without memory are whom a part or a service is for. Null: none such; second-hand
 * phones are offered by lists as well.
 */
export function forManyModels(series: SeriesWord | null, words: TitleWords, sold: string): KindWord | null {
  const category = series?.tag.category ?? null;
  if (series === null || (category !== 'phone' && category !== 'tablet')) return null;
  if (MEMORY.test(sold) || words.sale.some(({ tag }) => tag.channel === 'second-hand')) return null;
  if (words.kinds.some(({ tag }) => !tag.added && tag.category !== category)) return null;
  return LIST.test(sold.slice(series.start))
    ? { start: series.start, end: series.end, tag: PART_BY_OTHERS }
    : null;
}
