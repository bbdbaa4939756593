import type { Category } from '@baoqi/policies/types';

/** `55英寸`, `65"`: a television. */
const TV_SIZE = /(?<![\d.])(?:3[29]|[4-9]\d|1[01]\d) ?(?:英寸|寸|吋|-?inch(?:es)?(?![a-z])|"|”)/;

/** Memory and a drive are told of a computer. */
const COMPUTER: readonly RegExp[] = [
  // `4GB RAM 128GB SSD`
  /\d ?gb (?:ddr\d )?ram\b.{0,80}\d ?[gt]b (?:pcie |nvme |sata )?(?:ssd|hdd|hard drive|emmc)/,
  // `512GB SSD, 8GB Memory`
  /\d ?[gt]b (?:pcie |nvme |sata )?(?:ssd|hdd|emmc)\b.{0,20}\d ?gb (?:ram|memory)/,
  // `8 Go de RAM, SSD 256 Go`
  /\d ?go (?:de )?ram\b.{0,40}(?:ssd|disque dur|emmc)/,
];

/** That it has a screen. */
const INCHES = /\d(?:"|”|''|-inch| ?inch| ?in\b| ?pouces| ?zoll)/;

/** A computer by its memory and drive; null: such figures are not told. */
export const computerByMemory = (low: string): Category | null =>
  COMPUTER.some((figures) => figures.test(low)) ? byScreen(low) : null;

/** `i7 4720HQ`, `R5-5600U`: what is told with memory, and by its last letters whether it is for a computer that is carried. */
const PROCESSOR =
  /(?<![a-z0-9])(?:i[3579][ -]?\d{4,5}|ryzen [3579] ?\d{4}|r[3579][ -]\d{4})(hq?|hx|hs|[upm]|g\d)?(?![a-z0-9])/;
const MEMORY = /\d ?g(?:b|(?![a-z0-9]))/;

/** What a maker of devices sells without a word for it: a computer by its processor and memory, a television by its size. */
export function byFigures(low: string): Category | null {
  const processor = PROCESSOR.exec(low);
  if (processor !== null && MEMORY.test(low)) return processor[1] !== undefined ? 'laptop' : byScreen(low);
  return TV_SIZE.test(low) ? 'tv' : null;
}

const byScreen = (low: string): Category => (INCHES.test(low) ? 'laptop' : 'desktop');
