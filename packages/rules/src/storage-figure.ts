import type { KindWord } from './title-words.ts';

/** `32 GB Hard Drive` among the figures of a computer. */
export function isStorageFigure(
  start: number,
  { category }: KindWord['tag'],
  kinds: readonly KindWord[],
  sold: string,
): boolean {
  return (
    category === 'storage' &&
    /\d ?[gt]b? ?(?:pcie |nvme |sata )?$/.test(sold.slice(Math.max(0, start - 10), start)) &&
    (/\d ?gb (?:ddr\d )?ram/.test(sold) ||
      kinds.some(({ tag }) => tag.category === 'laptop' || tag.category === 'desktop'))
  );
}
