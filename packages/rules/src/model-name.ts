import type { FoldedTitle } from './fold-title.ts';
import { isLatinAt } from './latin.ts';

/** A measure, not a model: 50mm, f1.8, 8gb, 4k, 65w, 1080p, 15.6, 2024款. */
const MEASURE =
  /^(?:\d+(?:[.-]\d+)*(?:mm|cm|m|g|kg|ml|l|gb|tb|mb|k|p|w|kw|v|a|ah|mah|hz|khz|nm|inch|in|x|bit|hp|u|mp|t|d)?|f\/?\d.*|[45]g|usb\d?.*|ddr\d.*|type-?c|wifi\d?|4k.*|8k.*|i[3579]|i[3579]-.*|rtx.*|gtx.*|m\d|sd[hx]c|hdmi.*|ip6\d|\d+(?:st|nd|rd|th))$/;

/**
 * The model as the maker writes it: from where the series word begins to the end of its token, and a word without a
 * number takes the next token along that has one (`EOS R5`). Without a series word, the first token of letters and digits that
 * is no measure. Null where the title has none.
 * Example: `尼康（Nikon）Z6III 全画幅微单 机身` gives `Z6III`.
 */
export function modelName(
  title: FoldedTitle,
  series: { start: number; end: number } | null,
  from: number,
): string | null {
  if (series !== null && isLatinAt(title.low, series.start)) {
    const end = tokenEnd(title.low, series.end);
    const numbered = /\d/.test(title.low.slice(series.start, end)) ? end : nextNumber(title.low, end);
    if (numbered !== null) return title.shown.slice(series.start, variantEnd(title.low, numbered));
  }
  return firstNumbered(title, from) ?? (series === null ? null : title.shown.slice(series.start, series.end));
}

function tokenEnd(low: string, from: number): number {
  let end = from;
  while (isLatinAt(low, end) || (low.charAt(end) === '-' && isLatinAt(low, end + 1))) end++;
  return end;
}

/** The end of a number or numbered token right after the series word (`EOS` R5, `Osmo Action` 5); null: none follows. */
function nextNumber(low: string, from: number): number | null {
  const next = /^[ -]?([a-z]{0,3}\d[a-z0-9-]{0,12})(?![a-z0-9])/.exec(low.slice(from, from + 24));
  const token = next?.[1];
  if (next === null || token === undefined) return null;
  // A short bare number is the model's own (`Action 5`); anything else that reads as a measure is one.
  return /^\d{1,2}$/.test(token) || !MEASURE.test(token) ? from + next[0].length : null;
}

/** The variant that follows a model: `15` Pro Max, `R6` Mark II, `Action 5` Pro. */
function variantEnd(low: string, from: number): number {
  const variant = /^(?: (?:pro|max|plus|ultra|mini|air|se|mark|ii|iii|iv|v)(?![a-z0-9]))+/.exec(
    low.slice(from, from + 24),
  );
  return from + (variant?.[0].length ?? 0);
}

const TOKEN = /[a-z0-9]+(?:[-/.][a-z0-9]+)*/g;

function firstNumbered({ low, shown }: FoldedTitle, from: number): string | null {
  for (const start of from > 0 ? [from, 0] : [0]) {
    TOKEN.lastIndex = start;
    for (let match = TOKEN.exec(low); match !== null; match = TOKEN.exec(low)) {
      const token = match[0];
      if (token.length < 3 || token.length > 24) continue;
      if (!/[a-z]/.test(token) || !/\d/.test(token) || MEASURE.test(token)) continue;
      return shown.slice(match.index, match.index + token.length);
    }
  }
  return null;
}
