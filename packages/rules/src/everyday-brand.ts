import { isLatinAt } from './latin.ts';
import type { BrandWord, TitleWords } from './title-words.ts';

/**
 * The brands of a title without those whose name is a word of every day (苹果, 小米, `brother`) where nothing says that a
 * product is meant: no kind, no series, no model right behind it, no second name. `陕西洛川苹果 脆甜` is fruit, `小米2S` is none.
 */
export function withoutEveryday(words: TitleWords, sold: string): BrandWord[] {
  const { brands, series, kinds } = words;
  if (kinds.length > 0 || series.length > 0 || !brands.some(({ tag }) => tag.everyday)) return brands;
  const otherwise = new Set(brands.filter(({ tag }) => !tag.everyday).map(({ tag }) => tag.id));
  return brands.filter(({ tag, end }) => !tag.everyday || otherwise.has(tag.id) || isModelBehind(sold, end));
}

/** `苹果13`, `brother hl-2270dw`: letters and a digit, or a digit that no measure of weight follows (`苹果 10斤`). */
function isModelBehind(sold: string, end: number): boolean {
  const at = sold.charAt(end) === ' ' ? end + 1 : end;
  if (!isLatinAt(sold, at)) return false;
  return MODEL.test(sold.slice(at, at + LONGEST));
}

const LONGEST = 24;

const MODEL =
  /^(?=[a-z-]{0,12}\d)[a-z0-9-]+(?![a-z0-9]| ?(?:斤|kg|g|ml|个|只|枚|箱|袋|盒|包|瓶|本|册|件|pcs|pack|oz|lb))/;
