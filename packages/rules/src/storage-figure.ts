import type { KindWord } from './title-words.ts';

/** `8 GB RAM`, `4GB Memory`, `8 Go de RAM`. */
const MEMORY = /\d ?g[bo] (?:de |ddr\d )?(?:ram|memory|ddr\d)/;

/** Its size before it or, as in French, behind it. */
const SIZE_BEFORE = /\d ?[gt][bo]? ?(?:pcie |nvme |sata )?$/;
const SIZE_BEHIND = /^ (?:de )?\d{1,4} ?[gt]o/;

/** `32 GB Hard Drive`, `SSD 256 Go` among the figures of a computer. */
export function isStorageFigure(
  { start, end, tag: { category } }: KindWord,
  kinds: readonly KindWord[],
  sold: string,
): boolean {
  return (
    category === 'storage' &&
    (SIZE_BEFORE.test(sold.slice(Math.max(0, start - 10), start)) ||
      SIZE_BEHIND.test(sold.slice(end, end + 10))) &&
    (MEMORY.test(sold) || kinds.some(({ tag }) => tag.category === 'laptop' || tag.category === 'desktop'))
  );
}
