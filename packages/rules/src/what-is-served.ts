import type { KindWord, TitleWords } from './title-words.ts';

/** How far behind `for` or 适用 the thing stands that it is for. */
const NEAR = 8;

/**
 * Without the kinds that only say what the thing is for: where one is named before 适用 or `for`, those behind it are of what
 * it serves (`镜头 适用尼康佳能单反相机`, `Cover for Nintendo Switch Dock`). Parts and products each by themselves, since the
 * part decides wherever it stands: `手机 适用 手机壳`.
 */
export function whatIsServed(
  kinds: readonly KindWord[],
  { brands, series, links }: TitleWords,
): readonly KindWord[] {
  if (kinds.length < 2 || links.length === 0) return kinds;
  const link = links.find(
    ({ tag, end }) =>
      tag.link === 'before' &&
      [...brands, ...series, ...kinds].some(({ start }) => start >= end && start - end <= NEAR),
  );
  if (link === undefined) return kinds;
  const isNamedBefore = (added: boolean): boolean =>
    kinds.some(({ tag, end }) => tag.added === added && end <= link.start);
  const parts = isNamedBefore(true);
  const products = isNamedBefore(false);
  return kinds.filter(({ tag, start }) => start < link.start || !(tag.added ? parts : products));
}
