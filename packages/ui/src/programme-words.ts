import { parseCivilDate } from '@baoqi/rules';
import type { AdviceKey, ContradictionKey, FailingKey } from '@baoqi/rules/programme';
import { dateWords } from './date-words.ts';
import type { Words } from './lang.ts';

type Values = Record<string, string | number>;
type Worded = (values: Values) => Words;

/** A day of the values, in both languages; where there is none, a dash. */
const day = (value: string | number | undefined): Words => {
  const date = parseCivilDate(value);
  return date === null
    ? { zh: '—', en: '—' }
    : { zh: ` ${dateWords(date, 'zh')}`, en: dateWords(date, 'en') };
};

/** Why a redemption, a grant or a binding is refused or needs a warning. */
const FAILING: Record<FailingKey, Worded> = {
  excluded: ({ of }) =>
    of === 'person'
      ? { zh: '这个账号不能兑换。', en: 'This account cannot redeem.' }
      : { zh: '这台设备不参加。', en: 'This device does not take part.' },
  'not-known': () => ({
    zh: '这一点看型号看不出来，先问清楚。',
    en: 'This cannot be seen from the model; ask first.',
  }),
  'bound-elsewhere': () => ({
    zh: '它已经绑定在别人的账号上。',
    en: 'It is bound to somebody else’s account.',
  }),
  'not-bound': () => ({ zh: '它还没有绑定到这个账号。', en: 'It is not bound to this account yet.' }),
  'bound-too-short': ({ bound, first }) => ({
    zh: `${day(bound).zh}绑定，${day(first).zh}起才能兑换。`,
    en: `Bound on ${day(bound).en}; possible from ${day(first).en}.`,
  }),
  'warranty-over': ({ end }) => ({
    zh: `保修在${day(end).zh}已经到期。`,
    en: `Its warranty ended on ${day(end).en}.`,
  }),
  'warranty-unknown': () => ({
    zh: '不知道它的保修到哪天。',
    en: 'It is not known until when its warranty runs.',
  }),
  'no-such-size': ({ amount, sizes }) => ({
    zh: `没有 ${amount} 天这一档，只有 ${sizes} 天。`,
    en: `There is no size of ${amount} days, only ${sizes}.`,
  }),
  'too-little': ({ amount, usable }) => ({
    zh: `要 ${amount} 天，能用的只有 ${usable} 天。`,
    en: `${amount} days are wanted, ${usable} can be used.`,
  }),
  lapsed: ({ amount, usable, lapsed }) => ({
    zh: `要 ${amount} 天，能用的只有 ${usable} 天；另有 ${lapsed} 天已经过期。`,
    en: `${amount} days are wanted, ${usable} can be used; another ${lapsed} have lapsed.`,
  }),
  'source-shut-out': ({ amount, usable, shutOut }) => ({
    zh: `要 ${amount} 天，能用的只有 ${usable} 天；另外 ${shutOut} 天的来源不能用在这台设备上。`,
    en: `${amount} days are wanted, ${usable} can be used; the other ${shutOut} come from a source that this device does not take.`,
  }),
  'cap-reached': ({ had, most, first }) => ({
    zh: `已经用了 ${had}，上限是 ${most}${first === undefined ? '' : `；${day(first).zh}起又可以`}。`,
    en: `${had} of ${most} are used${first === undefined ? '' : `; possible again from ${day(first).en}`}.`,
  }),
  cut: ({ amount, credited }) => ({
    zh: `得到 ${amount}，只记入 ${credited}，其余超出上限被取消。`,
    en: `Of ${amount} only ${credited} are credited; the rest is above the cap and cut off.`,
  }),
  'too-soon': ({ first }) => ({
    zh: `这台设备一年内兑换过，${day(first).zh}起又可以。`,
    en: `This device had one within the year; possible again from ${day(first).en}.`,
  }),
  'term-reached': ({ start, end }) => ({
    zh: `从${day(start).zh}到${day(end).zh}，已经到最长年限。`,
    en: `From ${day(start).en} to ${day(end).en} it has reached the longest term.`,
  }),
  'term-overshot': ({ cap }) => ({
    zh: `会超过最长年限，按截到${day(cap).zh}算，多出来的白费。`,
    en: `It would pass the longest term; the end is taken to be cut at ${day(cap).en}, and the rest is lost.`,
  }),
  'too-many-devices': ({ most }) => ({
    zh: `已经绑定了 ${most} 台，没有名额了。`,
    en: `${most} devices are bound already; there is no place left.`,
  }),
  'bound-already': () => ({ zh: '它已经绑定在这个账号上。', en: 'It is bound to this account already.' }),
  'unknown-device': () => ({ zh: '这台设备没有绑定过。', en: 'This device was never bound.' }),
  'out-of-order': ({ on, last }) => ({
    zh: `${day(on).zh}早于已经发生的${day(last).zh}，不能补插。`,
    en: `${day(on).en} lies before ${day(last).en}, when something was done already; it cannot be slipped in.`,
  }),
  final: () => ({ zh: '已经做了的不能撤回、不能换。', en: 'What is done cannot be undone or moved.' }),
};

const ADVICE: Record<AdviceKey, Worded> = {
  'check-first': () => ({ zh: '兑换前先到 App 里核对一遍。', en: 'Look into the App before you redeem.' }),
  'cannot-be-undone': () => ({
    zh: '点下去马上生效，不能撤回：先看清是哪一台。',
    en: 'It acts at once and cannot be undone: make sure that it is the right device.',
  }),
  'possible-from': ({ day: first }) => ({
    zh: `最早${day(first).zh}可以。`,
    en: `Possible from ${day(first).en} at the earliest.`,
  }),
  'safe-from': ({ day: first }) => ({
    zh: `等到${day(first).zh}最稳妥。`,
    en: `To be safe, wait until ${day(first).en}.`,
  }),
  sizes: ({ sizes }) => ({ zh: `这一天可以兑换 ${sizes} 天。`, en: `Possible on this day: ${sizes} days.` }),
  'smaller-size-same-end': ({ amount, instead, end }) => ({
    zh: `用 ${amount} 天就到同一天（${day(end).zh}），不必用 ${instead} 天。`,
    en: `${amount} days lead to the same day (${day(end).en}) as ${instead}.`,
  }),
  lacking: ({ lacking, usable }) => ({
    zh: `现在能用 ${usable} 天，还差 ${lacking} 天。`,
    en: `${usable} days can be used; ${lacking} are lacking.`,
  }),
  'move-start-by-invoice': ({ start, purchase }) => ({
    zh:
      purchase === undefined
        ? `保修从${day(start).zh}算起。有个人抬头发票的话，先到服务站改成从购买日算起。`
        : `先拿发票到服务站，把起算日从${day(start).zh}改到${day(purchase).zh}；最长年限也跟着移动。`,
    en:
      purchase === undefined
        ? `The warranty counts from ${day(start).en}. With a personal invoice, have a service station move that to the purchase first.`
        : `First have a service station move the start from ${day(start).en} to ${day(purchase).en} by your invoice; the longest term moves with it.`,
  }),
  'spends-soonest': ({ assumed }) => ({
    zh: `先用快到期的${assumed === 1 ? '（原文没写，是我们的假定）' : ''}。`,
    en: `What lapses first is spent first${assumed === 1 ? ' (the text is silent; we assume it)' : ''}.`,
  }),
  'lapses-next': ({ amount, day: last }) => ({
    zh: `${amount} 天在${day(last).zh}过期。`,
    en: `${amount} days lapse on ${day(last).en}.`,
  }),
  ask: () => ({ zh: '先问清楚。', en: 'Ask first.' }),
};

const CONTRADICTION: Record<ContradictionKey, Worded> = {
  'grant-in-future': ({ on }) => ({
    zh: `${day(on).zh}的获得在这天之后，没有算进去。`,
    en: `The grant of ${day(on).en} lies after this day and is not counted.`,
  }),
  'grant-without-amount': ({ on }) => ({
    zh: `${day(on).zh}的获得没有天数。`,
    en: `The grant of ${day(on).en} has no days.`,
  }),
  'unknown-source': ({ source, on }) => ({
    zh: `${day(on).zh}的来源“${source}”不认识。`,
    en: `The source “${source}” of ${day(on).en} is not known.`,
  }),
  'redemption-in-future': ({ on }) => ({
    zh: `${day(on).zh}的兑换在这天之后。`,
    en: `The redemption of ${day(on).en} lies after this day.`,
  }),
  'redemption-before-binding': ({ on, bound }) => ({
    zh: `${day(on).zh}兑换，可是${day(bound).zh}才绑定。`,
    en: `Redeemed on ${day(on).en}, but bound on ${day(bound).en}.`,
  }),
  'redemption-of-no-size': ({ on, amount }) => ({
    zh: `${day(on).zh}兑换了 ${amount} 天，没有这一档。`,
    en: `${amount} days were redeemed on ${day(on).en}; there is no such size.`,
  }),
  'same-device-twice': ({ device }) => ({
    zh: `设备“${device}”写了两次。`,
    en: `The device “${device}” is entered twice.`,
  }),
  'too-many-devices': ({ count, most }) => ({
    zh: `绑定了 ${count} 台，最多 ${most} 台。`,
    en: `${count} devices are bound; ${most} are possible.`,
  }),
  'ends-before-start': ({ start, end }) => ({
    zh: `保修到${day(end).zh}，却从${day(start).zh}才开始。`,
    en: `The warranty ends on ${day(end).en}, before it starts on ${day(start).en}.`,
  }),
  'bound-in-future': ({ on }) => ({
    zh: `${day(on).zh}的绑定在这天之后。`,
    en: `The binding of ${day(on).en} lies after this day.`,
  }),
  'granted-above-cap': ({ on, amount, credited, year }) => ({
    zh: `${year} 年获得超过上限：${day(on).zh}的 ${amount} 天只能记 ${credited} 天。`,
    en: `More than the cap was got in ${year}: of the ${amount} days of ${day(on).en} only ${credited} can count.`,
  }),
  'cap-broken': ({ on, had, most }) => ({
    zh: `${day(on).zh}的兑换超过上限（之前 ${had}，上限 ${most}）。`,
    en: `The redemption of ${day(on).en} breaks a cap (${had} before, ${most} at most).`,
  }),
  'too-many-events': ({ events, most }) => ({
    zh: `有 ${events} 条记录，最多看 ${most} 条。`,
    en: `There are ${events} entries; at most ${most} are looked at.`,
  }),
};

/** Figures stand apart from what is before them, but not from a mark or the beginning. */
const close = ({ zh, en }: Words): Words => ({ zh: zh.trim().replace(/([，。：；（“]) /g, '$1'), en });

export const failingWords = ({ key, values }: { key: FailingKey; values: Values }): Words =>
  close(FAILING[key](values));
export const adviceWords = ({ key, values }: { key: AdviceKey; values: Values }): Words =>
  close(ADVICE[key](values));
export const contradictionWords = ({ key, values }: { key: ContradictionKey; values: Values }): Words =>
  close(CONTRADICTION[key](values));
