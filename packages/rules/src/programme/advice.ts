import { type CivilDate, compareDates } from '../civil-date.ts';
import { addDays, daysBetween } from '../date-arithmetic.ts';
import { allHold } from './conditions.ts';
import { withLastDays } from './grants.ts';
import { deviceOf, judgeOnce } from './judge.ts';
import type { Advice, Attempt, Device, Holdings, Judgement, Programme } from './types.ts';

/**
 * What to do about a judgement, found by trying: the first day on which it would be allowed, the smaller size that ends
 * on the same day, the sizes that what is held is enough for, an invoice that moves the start, what lapses next, what to
 * look up. Keys and values; `packages/ui` words them.
 */
export function advise(
  programme: Programme,
  holdings: Holdings,
  attempt: Attempt,
  judged: Judgement,
): Advice[] {
  const device = deviceOf(holdings, attempt.device);
  return [
    ...questions(programme, device),
    ...byInvoice(programme, holdings, device, attempt, judged),
    ...(judged.verdict === 'deny'
      ? wayOut(programme, holdings, attempt, judged)
      : smallerSize(programme, holdings, attempt, judged)),
    ...(judged.verdict === 'deny' ? [] : [spending(programme), undone(programme)]),
    ...lapsing(programme, holdings, attempt.on),
    ...programme.always.map((rule): Advice => ({ key: 'check-first', rule, values: {} })),
  ];
}

const undone = ({ final }: Programme): Advice => ({ key: 'cannot-be-undone', rule: final.rule, values: {} });

const spending = ({ grants: { spend } }: Programme): Advice => ({
  key: 'spends-soonest',
  rule: spend.rule,
  values: { assumed: spend.assumed ? 1 : 0 },
});

const questions = ({ asks }: Programme, { facts }: Device): Advice[] =>
  Object.entries(asks)
    .filter(([, { when }]) => allHold(when, facts))
    .map(([id, { rule }]) => ({ key: 'ask', rule, values: { ask: id } }));

/** Days ahead on which something may be possible that is not today; a year and a day is the longest wait there is. */
const HORIZON = 367;

function wayOut(programme: Programme, holdings: Holdings, attempt: Attempt, { failed }: Judgement): Advice[] {
  const advice: Advice[] = [];
  const short = failed.find(({ key }) => key === 'too-little' || key === 'lapsed');
  if (short !== undefined) {
    const usable = Number(short.values.usable);
    advice.push({ key: 'lacking', rule: short.rule, values: { lacking: attempt.amount - usable, usable } });
  }
  const possible = programme.sizes.list.filter(
    ({ amount }) => judgeOnce(programme, holdings, { ...attempt, amount }).verdict !== 'deny',
  );
  if (possible.length > 0)
    advice.push({
      key: 'sizes',
      rule: programme.sizes.rule,
      values: { sizes: possible.map(({ amount }) => amount).join(' / ') },
    });
  const first = firstDay(programme, holdings, attempt);
  if (first !== null)
    advice.push({ key: 'possible-from', rule: failed[0]?.rule ?? null, values: { day: first } });
  const safe = failed.find(({ key }) => key === 'bound-too-short')?.values.safe;
  if (safe !== undefined && first !== null && first < safe)
    advice.push({ key: 'safe-from', rule: programme.binding.wait.rule, values: { day: safe } });
  return advice;
}

/** The first day, with what is held, on which the same redemption would be allowed; null: not before it all lapses. */
export function firstDay(programme: Programme, holdings: Holdings, attempt: Attempt): CivilDate | null {
  for (let wait = 1; wait <= HORIZON; wait++) {
    const on = addDays(attempt.on, wait);
    if (judgeOnce(programme, holdings, { ...attempt, on }).verdict !== 'deny') return on;
  }
  return null;
}

/** "180 days gives the same end as 360 here": the smallest size that leads to the same day. */
function smallerSize(
  programme: Programme,
  holdings: Holdings,
  attempt: Attempt,
  { end }: Judgement,
): Advice[] {
  if (end === null) return [];
  const smaller = programme.sizes.list
    .filter(({ amount }) => amount < attempt.amount)
    .sort((a, b) => a.amount - b.amount)
    .find(({ amount }) => judgeOnce(programme, holdings, { ...attempt, amount }).end === end);
  if (smaller === undefined) return [];
  return [
    {
      key: 'smaller-size-same-end',
      rule: programme.term.rule,
      values: { amount: smaller.amount, instead: attempt.amount, end },
    },
  ];
}

/**
 * A personal invoice moves the start from the warehouse to the purchase (seed 004, FAQ 13): worth the first word where
 * the device has run out, or where the purchase lies later than the start. It moves the longest term as well.
 */
function byInvoice(
  programme: Programme,
  holdings: Holdings,
  device: Device,
  attempt: Attempt,
  judged: Judgement,
): Advice[] {
  const rule = programme.startByInvoice?.rule;
  const { start, end, invoicedOn } = device;
  if (rule === undefined || start === null || end === null) return [];
  const over = judged.failed.some(({ key }) => key === 'warranty-over' || key === 'term-reached');
  if (invoicedOn == null) return over ? [{ key: 'move-start-by-invoice', rule, values: { start } }] : [];
  const shift = daysBetween(start, invoicedOn);
  if (shift <= 0) return [];
  const moved: Device = {
    ...device,
    start: invoicedOn,
    end: addDays(end, shift),
  };
  const after = judgeOnce(
    programme,
    { ...holdings, devices: holdings.devices.map((one) => (one.id === device.id ? moved : one)) },
    attempt,
  );
  const values = {
    start,
    purchase: invoicedOn,
    verdict: after.verdict,
    ...(after.end === null ? {} : { end: after.end }),
  };
  return [{ key: 'move-start-by-invoice', rule, values }];
}

/** What lapses next, so that it is used in time. */
function lapsing(programme: Programme, { grants }: Holdings, on: CivilDate): Advice[] {
  const alive = withLastDays(programme, grants)
    .filter(({ amount, on: got, last }) => amount > 0 && got <= on && last >= on)
    .sort((a, b) => compareDates(a.last, b.last));
  const next = alive[0];
  if (next === undefined) return [];
  const amount = alive.filter(({ last }) => last === next.last).reduce((sum, one) => sum + one.amount, 0);
  return [{ key: 'lapses-next', rule: programme.grants.life.rule, values: { amount, day: next.last } }];
}
