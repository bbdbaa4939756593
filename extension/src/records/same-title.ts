const LONG_ENOUGH = 12;

/**
 * Whether two titles of one order are one thing. Lists cut titles (`尼康 Z50 微单相机 16-50…`), so a long enough
 * beginning counts; what is compared is without white space and case.
 */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= LONG_ENOUGH && long.startsWith(short) && (cut(a) || cut(b));
}

/** A title as it is compared. */
export function bare(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/(…|\.{3})\s*$/u, '')
    .replace(/\s+/gu, '')
    .toLowerCase();
}

function cut(title: string): boolean {
  return /(…|\.{3})\s*$/u.test(title);
}
