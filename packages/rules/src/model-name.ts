import type { FoldedTitle } from './fold-title.ts';
import { isDigitAt, isLatinAt } from './latin.ts';

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

/** Shorter or longer tokens of letters and digits are no models. */
const SHORTEST_MODEL = 3;
const LONGEST_MODEL = 24;

function firstNumbered(title: FoldedTitle, from: number): string | null {
  return numberedFrom(title, from) ?? (from > 0 ? numberedFrom(title, 0) : null);
}

/** The first token with letters and digits, such as `ilce-7m4`, that begins at `from` or behind it and is no measure. */
function numberedFrom({ low, shown }: FoldedTitle, from: number): string | null {
  for (let at = from; at < low.length; at++) {
    if (!isLatinAt(low, at)) continue;
    const start = at;
    let digits = 0;
    let joins = 0;
    for (; isLatinAt(low, at) || (isJoin(low.charCodeAt(at)) && isLatinAt(low, at + 1)); at++) {
      if (isDigitAt(low, at)) digits++;
      else if (isJoin(low.charCodeAt(at))) joins++;
    }
    const length = at - start;
    const isNumbered = digits > 0 && digits + joins < length;
    if (!isNumbered || length < SHORTEST_MODEL || length > LONGEST_MODEL) continue;
    if (!MEASURE.test(low.slice(start, at))) return shown.slice(start, at);
  }
  return null;
}

/** `-`, `.`, `/`: what stands between the parts of a token. */
const isJoin = (code: number): boolean => code >= 45 && code <= 47;
