import { DEFAULT_LEADS, FIRST_URGE, type ReminderKind } from '@baoqi/rules';
import { ACTION_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import { usePage } from './page-context.ts';

type LeadRowProps = {
  kind: ReminderKind;
  /** What holds now. */
  leads: readonly number[];
  /** It was chosen here, and can be given back. */
  chosen: boolean;
  /** What giving it back is called. */
  back: string;
  /** The next reminder of it, in words. */
  next?: string | null;
  onChoose: (leads: readonly number[] | null) => void;
};

const OFFERED = [90, 60, 30, 14, 7, 3, 1];

/** On which days before the last one to remind of one kind of deadline. The last day cannot be chosen away. */
export function LeadRow({ kind, leads, chosen, back, next, onChoose }: LeadRowProps): JSX.Element {
  const { words, lang } = usePage();
  const w = words.reminders;
  const name =
    kind === 'warranty-ends' ? w.warrantyEnds : kind === 'coupon' ? w.couponLapses : ACTION_WORDS[kind][lang];
  const early = leads.filter((lead) => lead !== 0);
  const offered = [...new Set([...OFFERED, ...early.filter((lead) => lead > 0)])].sort((a, b) => b - a);
  const toggle = (lead: number) => {
    const others = early.filter((other) => other !== lead);
    onChoose([...(others.length === early.length ? [...early, lead] : others), 0]);
  };
  const chip = (lead: number, text: string) => (
    <button
      key={lead}
      type="button"
      class="chip"
      aria-pressed={early.includes(lead)}
      onClick={() => toggle(lead)}
    >
      {text}
    </button>
  );
  return (
    <li class="lead-row" data-lead-kind={kind}>
      <label class="lead-kind">
        <input
          type="checkbox"
          checked={early.length > 0}
          aria-label={w.early(name)}
          onChange={(e) => onChoose(e.currentTarget.checked ? (chosen ? null : DEFAULT_LEADS[kind]) : [0])}
        />
        {name}
      </label>
      <fieldset class="chips" aria-label={name}>
        {kind === 'register' && chip(FIRST_URGE, w.firstUrge)}
        {offered.map((lead) => chip(lead, w.lead(lead)))}
        <button type="button" class="chip is-fixed" aria-pressed="true" aria-disabled="true">
          {w.lastDay}
        </button>
      </fieldset>
      {chosen ? (
        <button type="button" class="btn quiet" onClick={() => onChoose(null)}>
          {back}
          <span class="visually-hidden"> {name}</span>
        </button>
      ) : (
        <span />
      )}
      {next && <span class="lead-next">{next}</span>}
    </li>
  );
}
