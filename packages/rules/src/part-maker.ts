import type { Category } from '@baoqi/policies/types';
import {
  byFirst,
  type Claim,
  follows,
  forFirst,
  type Heard,
  isDevice,
  isWithin,
  linkOf,
  type MadeBy,
  type Place,
  textAt,
} from './maker-claim.ts';

type Part = NonNullable<Heard['part']>;

/**
 * Who makes a part (a case, a battery, a filter, ink): its brand where the title says so; else somebody, for that brand. That
 * error is the careful one, since what others make never has the brand's warranty.
 */
export function partMaker(claim: Claim, part: Part): MadeBy {
  const { heard, first, others, begins, isSigned, link, target, after } = claim;
  const consumable = part.category === 'not-warrantable';
  // 罗技 … 贴纸: who makes whole things does not make the stickers for them.
  const sticksTo = part.byOthers && !PARTS_MADE.has(first.tag.usually);
  if (first.tag.accessories && begins && !sticksTo)
    return byFirst(claim, target ?? others.find(({ tag }) => !tag.accessories), true);
  if (!begins) return forFirst(claim, part, false);
  const latin = !/\p{Script=Han}/u.test(heard.sold);
  const own = ownWord(heard, part);
  if (own !== undefined && after !== undefined && follows(own.end, after, heard.sold))
    return forFirst(claim, after);
  const doubled = isDoubled(claim, consumable) && (consumable || !part.byOthers);
  const byBrand = part.byBrand && !(latin && after !== undefined);
  if (own !== undefined || byBrand || doubled || isSigned) return byFirst(claim, target, true);
  // `iPhone数据线 倍思编织线`: who makes such things, behind the device that they are for.
  const specialist = others.find((other) => other.tag.accessories && other !== target);
  if (specialist !== undefined && !first.tag.accessories)
    return {
      maker: specialist,
      madeFor: first.tag.id,
      sure: false,
      evidence: [specialist, first].map((place) => textAt(heard.sold, place)),
    };
  if (heard.isListed?.()) return forFirst(claim, part, false);
  const praise = linkOf(heard, 'own', (place) => praises(place, heard, part));
  if (after !== undefined || praise !== undefined) return forFirst(claim, after ?? praise);

  // `飞利浦 … 充电宝 … 适用于苹果华为`: who stands before the part and the word makes it for those behind.
  if (target !== undefined && link !== undefined && part.end <= link.start && !isCover(part))
    return byFirst(claim, target, !latin);
  if (part.byOthers && !(latin && consumable && link === undefined)) return forFirst(claim, part, false);
  // `iPhone Charger … for iPhone 14`: the device that it is for stands in front, as what it is of.
  const isOfDevice = isDevice(claim) && (part.passive || (link !== undefined && target === undefined));
  if (latin) return isOfDevice ? forFirst(claim, part) : byFirst(claim, target, false);
  if (others.some(({ tag }) => !tag.accessories)) return forFirst(claim, others[0], false);
  // Memory has no device in its name; makers of one kind of device do not make it.
  if (part.category === 'memory-card' && first.tag.usually === null) return byFirst(claim, target, false);
  const between =
    heard.devices.find(({ start }) => start >= first.start && start < part.end) ??
    heard.models?.find(({ start }) => start >= part.end);
  if (part.passive || between !== undefined) return forFirst(claim, between ?? part, false);
  return byFirst(claim, target, false);
}

/** What makers of accessories usually make, where they make films and brush heads as well; null: of all sorts. */
const PARTS_MADE: ReadonlySet<Category | null> = new Set<Category | null>([
  null,
  'charger-cable-case',
  'tripod-bag',
]);

const isCover = ({ category, passive }: Part): boolean => category === 'charger-cable-case' && passive;

/** How far behind a part a word may stand that speaks of it. */
const NEAR = 4;

/** 原装, but not in 非原装, and no praise; far behind a case or film it says nothing: `手机皮套 … 原装`. */
function ownWord(heard: Heard, part: Part): Place | undefined {
  return linkOf(
    heard,
    'own',
    (place) =>
      !(isCover(part) && place.start - part.end > NEAR) &&
      !praises(place, heard, part) &&
      !heard.links.some((link) => isWithin(place, link)),
  );
}

/** `数据线 … 原装正品`, `电池 … 原厂大容量正品`: what others say of theirs, behind the part. */
const praises = (place: Place, { sold }: Heard, part: Part): boolean =>
  place.start >= part.end && sold.slice(place.end, place.end + 2 * NEAR).includes('正品');

/** The name in both scripts, one of them in brackets or behind a stroke; of consumables a blank is enough: `PHILIPS 飞利浦 刷头`. */
function isDoubled({ first, group, heard }: Claim, consumable: boolean): boolean {
  const between = heard.sold.slice(first.end, group + 1);
  return group > first.end && (consumable ? /[()（）/ ]/ : /[()（）/]/).test(between);
}
