import { type Claim, saysNothing } from './maker-claim.ts';

/** `迈跃（MAIYUE） …`: a name in both scripts that is none of ours, at the beginning, where stores put the maker. */
const NAME = /^(?:【[^】]{0,30}】|\[[^\]]{0,30}\])? ?\p{Script=Han}{2,6} ?\([a-z][a-z .&'-]{1,20}\)/u;

/** Two characters, and two letters in brackets. */
const SHORTEST_NAME = 6;

/** `XIMU 苹果无线鼠标`: a name in Latin letters alone. */
const LATIN_NAME = /^(?:【[^】]{0,30}】|\[[^\]]{0,30}\])? ?([a-z]{2,10}) /;

/** Latin words in front that are nobody's name. */
const PLAIN: ReadonlySet<string> = new Set(
  'usb type wifi led hifi tws nfc rgb ssd hdd pc mac gaming new mini pro max air plus mp pd gan diy ai ar vr'.split(
    ' ',
  ),
);

/**
 * Whether somebody whom we do not know is named where stores put the maker, so that the first brand of ours is only whom
 * the thing is for: `某蓝（MOULAN） 小米手机耳机`. By Latin letters alone only where the brand is written in Chinese and
 * mostly makes other things, and the thing is such as is made for everybody (`XIMU 苹果无线鼠标`).
 */
export function isUnknownMakers(claim: Claim): boolean {
  const { first, heard } = claim;
  if (first.start < 3) return false;
  return isInBothScripts(claim) || (heard.isBeside === true && isInLatin(claim));
}

function isInBothScripts({ first, heard }: Claim): boolean {
  const { sold } = heard;
  if (first.start < SHORTEST_NAME) return false;
  const end = NAME.exec(sold)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (first.start < end) return false;
  return !isKnown(heard, end) && !saysNothing(sold.slice(0, sold.indexOf('(')));
}

function isInLatin({ first, heard }: Claim): boolean {
  const { sold } = heard;
  if (
    first.tag.usually !== null ||
    first.tag.accessories ||
    !/\p{Script=Han}/u.test(sold.charAt(first.start))
  )
    return false;
  const found = LATIN_NAME.exec(sold);
  const [lead = '', name = ''] = found ?? [];
  return (
    name !== '' &&
    !PLAIN.has(name) &&
    first.start >= lead.length &&
    !isKnown(heard, lead.length) &&
    !saysNothing(lead)
  );
}

/** A word that the lexicon has stands there. */
const isKnown = ({ devices, part, other }: Claim['heard'], end: number): boolean =>
  [...devices, part, other].some((place) => place !== null && place.start < end);
