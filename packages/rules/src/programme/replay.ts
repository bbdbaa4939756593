import type { CivilDate } from '../civil-date.ts';
import { credited } from './grants.ts';
import { judgeOnce } from './judge.ts';
import type {
  Answer,
  Device,
  Failing,
  Grant,
  Holdings,
  Programme,
  ProgrammeEvent,
  Redemption,
} from './types.ts';

export type History = {
  holdings: Holdings;
  /** What was ever credited, spent or not: the caps on grants count this. */
  granted: readonly { on: CivilDate; amount: number }[];
  last: CivilDate | null;
};

export const emptyHistory = (person: Holdings['person'] = {}): History => ({
  holdings: { person, grants: [], devices: [], redemptions: [] },
  granted: [],
  last: null,
});

/**
 * Does one thing after all others: what it comes to, and the history after it. What is denied changes nothing, and neither
 * does what lies before the last thing done ("out-of-order"): a programme's operations cannot be slipped in afterwards.
 *
 * Example: 60 days on 2018-02-01, then 360 on 2018-05-01: the second is credited with 300 (seed 004, FAQ 10).
 */
export function act(
  programme: Programme,
  history: History,
  event: ProgrammeEvent,
): { answer: Answer; history: History } {
  if (history.last !== null && event.on < history.last)
    return denied(history, event, {
      rule: orderRule(programme),
      key: 'out-of-order',
      values: { on: event.on, last: history.last },
    });
  switch (event.do) {
    case 'grant':
      return grant(programme, history, event);
    case 'bind':
      return bind(programme, history, event);
    case 'redeem':
      return redeem(programme, history, event);
    case 'unbind':
    case 'move-binding':
      return denied(history, event, {
        rule: programme.binding.final.rule,
        key: 'final',
        values: { device: event.device },
      });
    case 'undo-redemption':
      return denied(history, event, {
        rule: programme.final.rule,
        key: 'final',
        values: { device: event.device },
      });
  }
}

/** A whole history: what each thing came to, in the order given, and what is held at the end. */
export function replay(
  programme: Programme,
  events: readonly ProgrammeEvent[],
  person: Holdings['person'] = {},
): { answers: Answer[]; history: History } {
  let history = emptyHistory(person);
  const answers = events.map((event) => {
    const done = act(programme, history, event);
    history = done.history;
    return done.answer;
  });
  return { answers, history };
}

const orderRule = (programme: Programme): string => programme.final.rule;

type Refusal = Pick<Failing, 'rule' | 'key' | 'values'>;

function denied(
  history: History,
  event: ProgrammeEvent,
  refusal: Refusal,
): { answer: Answer; history: History } {
  const failed: Failing[] = [{ ...refusal, verdict: 'deny' }];
  if (event.do === 'grant') return { answer: { do: 'grant', verdict: 'deny', failed, credited: 0 }, history };
  if (event.do === 'redeem')
    return { answer: { do: 'redeem', verdict: 'deny', failed, end: null, spends: [] }, history };
  return { answer: { do: event.do, verdict: 'deny', failed }, history };
}

type Of<K extends ProgrammeEvent['do']> = Extract<ProgrammeEvent, { do: K }>;

function grant(programme: Programme, history: History, { on, amount, source }: Of<'grant'>) {
  const { credited: got, cutBy } = credited(programme, history.granted, on, amount);
  const one: Grant = { on, amount: got, source };
  const failed: Failing[] =
    cutBy === null
      ? []
      : [
          {
            rule: cutBy,
            verdict: got === 0 ? 'deny' : 'warn',
            key: 'cut',
            values: { amount, credited: got },
          },
        ];
  const answer: Answer = { do: 'grant', verdict: failed[0]?.verdict ?? 'allow', failed, credited: got };
  if (got === 0) return { answer, history: { ...history, last: on } };
  const { holdings } = history;
  return {
    answer,
    history: {
      holdings: { ...holdings, grants: [...holdings.grants, one] },
      granted: [...history.granted, { on, amount: got }],
      last: on,
    },
  };
}

function bind(programme: Programme, history: History, event: Of<'bind'>) {
  const { on, device } = event;
  const { holdings } = history;
  const { most, exclusive, final } = programme.binding;
  const failed: Failing[] = [];
  const refuse = (rule: string, key: Failing['key'], values: Failing['values']) =>
    failed.push({ rule, verdict: 'deny', key, values });
  if (holdings.devices.some(({ id }) => id === device.id))
    refuse(final.rule, 'bound-already', { device: device.id });
  else if (holdings.devices.length >= most.count) {
    refuse(most.rule, 'too-many-devices', { most: most.count });
  }
  if (device.boundElsewhere === true) refuse(exclusive.rule, 'bound-elsewhere', { device: device.id });
  const answer: Answer = { do: 'bind', verdict: failed.length > 0 ? 'deny' : 'allow', failed };
  if (failed.length > 0) return { answer, history };
  const added: Device = { ...device, boundOn: on };
  return {
    answer,
    history: { ...history, holdings: { ...holdings, devices: [...holdings.devices, added] }, last: on },
  };
}

function redeem(programme: Programme, history: History, event: Of<'redeem'>) {
  const { holdings } = history;
  if (!holdings.devices.some(({ id }) => id === event.device))
    return denied(history, event, {
      rule: programme.binding.wait.rule,
      key: 'unknown-device',
      values: { device: event.device },
    });
  const { verdict, failed, end, spends } = judgeOnce(programme, holdings, event);
  const answer: Answer = { do: 'redeem', verdict, failed, end, spends };
  return {
    answer,
    history:
      verdict === 'deny'
        ? history
        : { ...history, holdings: afterwards(holdings, event, end, spends), last: event.on },
  };
}

/** What is held after a redemption that was allowed. */
export function afterwards(
  holdings: Holdings,
  { on, amount, device }: Redemption,
  end: CivilDate | null,
  spends: readonly { grant: number; amount: number }[],
): Holdings {
  const spent = new Map(spends.map((one) => [one.grant, one.amount]));
  return {
    ...holdings,
    grants: holdings.grants.map((one, index) => ({ ...one, amount: one.amount - (spent.get(index) ?? 0) })),
    devices: holdings.devices.map((one) => (one.id === device && end !== null ? { ...one, end } : one)),
    redemptions: [...holdings.redemptions, { on, amount, device }],
  };
}
