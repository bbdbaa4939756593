import type { RequirementKind } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { dateOf } from './counts-from.ts';
import type { Deadline, ItemFacts, RequirementState, Step } from './types.ts';

export type Verdict = {
  state: RequirementState['state'];
  input: Record<string, string | null>;
  steps: Step[];
};

/** Whether the item's facts meet a demand of this kind, by the last days of the policy's own `deadlines`. What is not on record is unknown. */
export function judge(
  kind: RequirementKind,
  facts: ItemFacts,
  deadlines: Deadline[],
  today: CivilDate,
): Verdict {
  switch (kind) {
    case 'mainland-goods':
      return mainlandGoods(facts);
    case 'new-goods': {
      const input = { condition: facts.condition, channel: facts.channel };
      const isNew = facts.condition === 'new' && facts.channel !== 'second-hand';
      const steps: Step[] = [{ key: 'condition-is', values: { condition: facts.condition } }];
      return { state: isNew ? 'met' : 'unmet', input, steps };
    }
    case 'invoice':
    case 'invoice-names-model':
    case 'invoice-names-dealer':
      return invoiceSays(kind, facts);
    case 'invoice-in-time':
      return invoiceInTime(facts, deadlines, today);
    case 'registration':
      return registered(facts, deadlines);
    case 'activation': {
      const activated = facts.dates.activated ?? null;
      const state = activated === null ? 'unknown' : 'met';
      const steps: Step[] = activated
        ? [{ key: 'counts-from', values: { date: 'activated', on: activated } }]
        : [{ key: 'not-on-record', values: {} }];
      return { state, input: { activated }, steps };
    }
    case 'member-account':
    case 'warranty-card':
    case 'card-exchange':
    case 'proof-at-counter':
    case 'inspection':
      return { state: 'unknown', input: {}, steps: [{ key: 'not-on-record', values: {} }] };
  }
}

function mainlandGoods({ channel }: ItemFacts): Verdict {
  const input = { channel };
  if (channel === 'mainland')
    return { state: 'met', input, steps: [{ key: 'channel-covered', values: { channel } }] };
  if (channel === 'cross-border')
    return {
      state: 'unmet',
      input,
      steps: [{ key: 'channel-not-covered', values: { channel, wants: 'mainland' } }],
    };
  // Second-hand goods may have been mainland goods once; nobody has told us.
  return { state: 'unknown', input, steps: [{ key: 'channel-unknown', values: {} }] };
}

function invoiceSays(
  kind: 'invoice' | 'invoice-names-model' | 'invoice-names-dealer',
  facts: ItemFacts,
): Verdict {
  const on = dateOf(facts, 'invoiced');
  if (facts.noInvoice)
    return { state: 'unmet', input: { invoice: null }, steps: [{ key: 'invoice-none', values: {} }] };
  if (kind === 'invoice') {
    const there = facts.invoice !== null || on !== null;
    const steps: Step[] = there
      ? [{ key: 'invoice-there', values: { on: on ?? '' } }]
      : [{ key: 'invoice-unknown', values: {} }];
    return { state: there ? 'met' : 'unknown', input: { invoiced: on }, steps };
  }
  const lacks = kind === 'invoice-names-model' ? 'model' : 'dealer';
  const says = (lacks === 'model' ? facts.invoice?.hasModel : facts.invoice?.hasDealer) ?? null;
  const input = { [`invoice.${lacks}`]: says === null ? null : String(says) };
  if (says === null) return { state: 'unknown', input, steps: [{ key: 'invoice-unknown', values: {} }] };
  return says
    ? { state: 'met', input, steps: [{ key: 'invoice-there', values: { on: on ?? '' } }] }
    : { state: 'unmet', input, steps: [{ key: 'invoice-lacks', values: { lacks } }] };
}

function invoiceInTime(facts: ItemFacts, deadlines: Deadline[], today: CivilDate): Verdict {
  const lastDay = deadlines.find((deadline) => deadline.kind === 'get-invoice')?.lastDay ?? null;
  const on = dateOf(facts, 'invoiced');
  const input = { invoiced: on, lastDay };
  if (lastDay === null)
    return { state: 'unknown', input, steps: [{ key: 'start-unknown', values: { wanted: 'ordered' } }] };
  if (on !== null)
    return on <= lastDay
      ? {
          state: 'met',
          input,
          steps: [{ key: 'done-in-time', values: { action: 'get-invoice', on, lastDay } }],
        }
      : { state: 'unmet', input, steps: [{ key: 'invoice-too-late', values: { on, lastDay } }] };
  if (!facts.noInvoice) return { state: 'unknown', input, steps: [{ key: 'invoice-unknown', values: {} }] };
  const late = today > lastDay;
  const step: Step = late
    ? { key: 'window-passed', values: { action: 'get-invoice', lastDay } }
    : { key: 'waits-for', values: { action: 'get-invoice', lastDay } };
  return { state: 'unmet', input, steps: [{ key: 'invoice-none', values: {} }, step] };
}

function registered(facts: ItemFacts, deadlines: Deadline[]): Verdict {
  const lastDay = deadlines.find((deadline) => deadline.kind === 'register')?.lastDay ?? null;
  const on = facts.registeredOn;
  const input = { registeredOn: on, lastDay };
  const action = 'register';
  if (on === null)
    return {
      state: 'unmet',
      input,
      steps: [{ key: 'waits-for', values: { action, lastDay: lastDay ?? '' } }],
    };
  if (lastDay === null)
    return { state: 'met', input, steps: [{ key: 'done-time-unknown', values: { action, on } }] };
  return on <= lastDay
    ? { state: 'met', input, steps: [{ key: 'done-in-time', values: { action, on, lastDay } }] }
    : { state: 'unmet', input, steps: [{ key: 'done-late', values: { action, on, lastDay } }] };
}
