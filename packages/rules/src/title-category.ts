import type { Category } from '@baoqi/policies/types';
import { computerByMemory } from './by-figures.ts';
import type { KindWord, SeriesWord } from './title-words.ts';
import { hasTwoMemories } from './two-memories.ts';

const FOCAL_LENGTH = /\d(?:mm| mm(?![a-z])|毫米)/;

const BODY_ONLY = /机身(?! ?\+)|不含镜头|body|gehäuse|boîtier|ボディ/;

/** `相机套机 … 单机身（不含镜头）`: a listing of which this is the one without. */
const NO_LENS = /不含镜头/;

/** Zooms by their range alone: `XC15-45`, `18-55镜头`. */
const ZOOM_RANGE = /(?<!\d)(?:1\d|2[0-8]|70)-(?:3[2-9]|[4-9]\d|1\d\d|[23]00)(?!\d)/;

/** `DSLR with 18-55mm lens`, `Kit mit 14-42mm Objektiv`. */
const WITH_LENS = /(?<![a-z])(?:with|w\/|inkl\.?|mit|kit) [^,]{0,30}?\d ?mm/;

/** `70-300mm f/4-5.6`: what has an aperture and no other word is a lens. */
const APERTURE = /\dmm ?f ?\/? ?\d/;

const LENS_WORD = /镜头|定焦|变焦|lens|objektiv|objectif|レンズ/;

/** `50mm`, `35毫米`: lenses and cameras sold with one. */
export const hasFocalLength = (low: string): boolean => FOCAL_LENGTH.test(low);

/** Makers sell them under one series name: 暗影精灵台式机, 华为畅享平板, and 小新打印机. A word for one of them is plainer. */
const COMPUTERS: ReadonlySet<Category | null> = new Set<Category | null>([
  'laptop',
  'desktop',
  'tablet',
  'phone',
]);

/**
 * The category of what is sold: a series decides, then the words, then what the maker usually makes. A camera body named
 * with a focal length is a kit, unless it says that it is the body only. `low` is the folded title, presents included:
 * what a `+` adds counts, since a lens makes a kit.
 */
export function categoryOf(
  series: SeriesWord | null,
  words: readonly KindWord[],
  usually: Category | null,
  low: string,
): Category | null {
  const word = words.find(({ tag }) => !tag.added)?.tag.category ?? usually;
  // 纤薄机身 of a refrigerator: who mostly makes other things makes no cameras.
  const isOthersBody = word === 'camera-body' && usually !== null && NO_CAMERAS.has(usually);
  const said = isOthersBody || words.some(({ tag }) => tag.category === usually) ? usually : word;
  const bySeries = series?.tag.category ?? null;
  if (bySeries === 'camera-body' && series !== null && isLensOf(series, low)) return 'lens';
  if (bySeries !== null && bySeries !== 'camera-body')
    return COMPUTERS.has(bySeries) &&
      !words.some(({ tag }) => tag.category === bySeries) &&
      (COMPUTERS.has(said) || (bySeries === 'laptop' && said === 'printer'))
      ? said
      : bySeries;
  // `荣耀V20 … 深感相机 6GB+128G`, `三星s9国行4+128`: memory as phones are sold by.
  if (bySeries === null && (said === null || OF_PHONES.has(said)) && isPhoneMaker(usually, low))
    return 'phone';
  // 腾龙150-600 佳能口 单反: the body is whose it goes on.
  if (bySeries === null && said === 'camera-body' && usually === 'lens') return 'lens';
  const computer = bySeries === null && said === null ? computerByMemory(low) : null;
  if (computer !== null) return computer;
  if (bySeries === null && COMPUTERS.has(said) && firstNamed(words) === 'peripheral') return 'peripheral';
  if (bySeries === null && said !== 'camera-body') return said ?? (APERTURE.test(low) ? 'lens' : null);
  const sold = withoutPresents(low);
  const bodyOnly = BODY_ONLY.test(sold) && !WITH_LENS.test(sold);
  const lens = LENS_WORD.test(sold);
  if (bySeries !== null)
    return (said === 'camera-kit' && !NO_LENS.test(sold)) ||
      (!bodyOnly && (lens || hasFocalLength(sold) || ZOOM_RANGE.test(sold)))
      ? 'camera-kit'
      : 'camera-body';
  if (bodyOnly) return 'camera-body';
  if (WITH_LENS.test(sold)) return 'camera-kit';
  // 微单镜头 is a lens: the mount is named by the bodies that it is made for.
  if (hasFocalLength(sold)) return lens ? 'lens' : 'camera-body';
  return ZOOM_RANGE.test(sold) ? 'camera-kit' : 'camera-body';
}

/** Makers that mostly make one of these. */
const NO_CAMERAS: ReadonlySet<Category> = new Set([
  'phone',
  'laptop',
  'appliance',
  'tv',
  'monitor',
  'headphones',
  'speaker',
  'peripheral',
  'storage',
]);

/** What titles of phones speak of as well: their camera, their 电竞屏. */
const OF_PHONES: ReadonlySet<Category> = new Set(['compact-camera', 'monitor']);

/** By working memory and storage, of makers that make phones or of all sorts. */
const isPhoneMaker = (usually: Category | null, low: string): boolean =>
  (usually === null || usually === 'phone') && hasTwoMemories(low);

/** `Lumix G 42.5mm`: a family of bodies and lenses alike, with a focal length where a body has its number. */
function isLensOf({ start, end }: SeriesWord, low: string): boolean {
  return !/\d/.test(low.slice(start, end)) && /^ ?\d[\d.-]{0,8} ?mm/.test(low.slice(end, end + 14));
}

/** `鼠标 … 笔记本电脑 台式`: what is named first is sold, computers behind it are what it works with. */
function firstNamed(words: readonly KindWord[]): Category | null {
  const products = words.filter(({ tag }) => !tag.added);
  return (
    products.reduce<KindWord | null>((a, b) => (a && a.start <= b.start ? a : b), null)?.tag.category ?? null
  );
}

/** The title up to what is given along. */
function withoutPresents(low: string): string {
  const at = low.search(/[送赠]/);
  return at < 0 ? low : low.slice(0, at);
}
