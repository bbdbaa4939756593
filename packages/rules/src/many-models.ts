import { PART_BY_OTHERS } from './goods-tag.ts';
import type { KindWord, SeriesWord, TitleWords } from './title-words.ts';

/** One model of a phone or tablet, without its series: `8p`, `mate20`, `xs`, `max`. */
const MODEL = String.raw`(?:[a-z]{0,5}\d{1,4}[a-z]{0,4}|x[sr]?(?:max)?|se|pro|max|plus|mini|air)`;
const LIST = new RegExp(String.raw`(?<![a-z0-9])${MODEL}(?: ?[/\\、] ?${MODEL}){3,}(?![a-z0-9])`);

/** The same with blanks: `14 13 11 Pro 7 8 Plus X XR`. */
const ROW = new RegExp(String.raw`(?<![a-z0-9])${MODEL}(?:(?: ?[/\\、,] ?| )${MODEL}){3,}(?![a-z0-9])`);

/** In a row of them so many are numbers, or X and its kin: `16 Pro Max 256GB` is one model. */
const NUMBER = /(?<![a-z0-9])(?:\d{1,2}[a-z]?|x[sr]?)(?![a-z0-9])/g;
const NUMBERS_IN_ROW = 3;

/** Whether models are listed, so that a part among them is for all: `Xs/XR/11/12`, `iPhone 14 13 11 Pro 7 8 Plus`. */
export function listsModels(sold: string): boolean {
  if (LIST.test(sold)) return true;
  const row = ROW.exec(sold)?.[0] ?? '';
  return (row.match(NUMBER)?.length ?? 0) >= NUMBERS_IN_ROW;
}

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
