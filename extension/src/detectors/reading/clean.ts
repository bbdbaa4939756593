/** What a page says is hostile until it is cleaned: plain characters, one line, bounded length, known patterns. */

export const TITLE_LIMIT = 300;

// A megabyte in one text node must not cost a megabyte of regular expressions.
const READ_LIMIT = 20_000;

// Controls, zero-width characters and direction overrides: they can make one text look like another.
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;

// A script's or style sheet's text is no part of a title.
const MARKUP = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z][^<>]*>|<!--[\s\S]*?-->|<![^<>]*>/gi;

/** One cleaned line of at most `limit` characters; empty when nothing readable is left. */
export function cleanText(raw: string | null | undefined, limit: number = TITLE_LIMIT): string {
  if (!raw) return '';
  // Invisible characters first: one inside a tag would hide the tag.
  let text = raw.slice(0, READ_LIMIT).replace(INVISIBLE, '');
  if (text.includes('<')) text = stripMarkup(text);
  text = text.replace(/\s+/g, ' ').trim();
  if (text.length <= limit) return text.toWellFormed();
  // By code points, so that no half of a pair is left at the cut.
  return [...text.slice(0, limit * 2)].slice(0, limit).join('').toWellFormed().trim();
}

function stripMarkup(text: string): string {
  let before = text;
  // Removing one tag may join another (`<<b>script>`), so again until nothing changes; each turn shortens the text.
  for (let turn = 0; turn < 5; turn += 1) {
    const after = before.replace(MARKUP, ' ');
    if (after === before) return after;
    before = after;
  }
  return before.replace(/[<>]/g, ' ');
}

/** Full-width and Arabic digits as the usual ones. */
export const plainDigits = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();

/** The cleaned text, or null where there is none. */
export function textOrNull(raw: string | null | undefined, limit: number = TITLE_LIMIT): string | null {
  return cleanText(raw, limit) || null;
}

/** The order number when it looks like one of this store's, otherwise null. */
export function orderIdOf(raw: string | null | undefined, pattern: RegExp): string | null {
  if (!raw || raw.length > 200) return null;
  const text = raw.replace(INVISIBLE, '').trim();
  return pattern.test(text) ? text : null;
}

/** Order numbers of shops that we do not know: letters, digits and the usual separators, one digit at least. */
export const ANY_ORDER_ID = /^(?=.*\d)[\p{L}\d][\p{L}\d._/#-]{0,63}$/u;
