import type { PolicyData } from '@baoqi/policies/types';
import type { Deadline } from '@baoqi/rules';
import { ACTION_WORDS, dateWords, daysLeftWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { reopen } from '../../../src/records/tasks.ts';
import type { TaskRow } from '../../../src/records/types.ts';
import { DueActions } from '../../../src/ui/DueActions.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import type { ItemView } from '../../../src/view/item-view.ts';
import { WhyDate } from './WhyDate.tsx';

type DeadlinesProps = { view: ItemView; policies: PolicyData };

/** Every deadline of the item, the maker's first, then the law's; each with its reason and what may be done about it. */
export function Deadlines({ view, policies }: DeadlinesProps): JSX.Element | null {
  const { words } = usePage();
  const promised = view.evaluation.deadlines.filter(({ byLaw }) => !byLaw);
  const { now, past } = lawOf(view);
  if (promised.length + now.length + past.length === 0) return null;
  const rows = (deadlines: Deadline[]) => (
    <ul class="deadlines">
      {deadlines.map((deadline) => (
        <DeadlineRow key={deadline.key} deadline={deadline} view={view} policies={policies} />
      ))}
    </ul>
  );
  return (
    <section class="panel pad" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.item.deadlines}</h2>
      {promised.some((deadline) => !deadline.verified) && <p class="check-note">{words.due.checkNote}</p>}
      {rows(promised)}
      {now.length > 0 && (
        <section class="by-law" aria-labelledby="by-law">
          <h3 id="by-law">{words.item.byLaw}</h3>
          <p class="small muted">{words.item.byLawText}</p>
          {rows(now)}
        </section>
      )}
      {past.length > 0 && (
        <details class="by-law">
          <summary class="small">{words.item.pastByLaw(past.length)}</summary>
          {rows(past)}
        </details>
      )}
    </section>
  );
}

/** The law's deadlines, those that are over apart; without those that were over before the item was known. */
function lawOf({ evaluation, record }: ItemView): { now: Deadline[]; past: Deadline[] } {
  const since = record.item.createdAt.slice(0, 10);
  const [now, past]: [Deadline[], Deadline[]] = [[], []];
  for (const deadline of evaluation.deadlines) {
    if (!deadline.byLaw) continue;
    if (deadline.state !== 'passed') now.push(deadline);
    else if (deadline.lastDay !== null && deadline.lastDay >= since) past.push(deadline);
  }
  return { now, past };
}

function DeadlineRow({ deadline, view, policies }: DeadlinesProps & { deadline: Deadline }): JSX.Element {
  const { words, lang, today } = usePage();
  const task = view.record.tasks.find((row) => row.deadline === deadline.key) ?? null;
  const entry = view.due.find((due) => due.key === deadline.key && due.state !== 'snoozed') ?? null;
  const day = deadline.safeDay ?? deadline.lastDay;
  const { byLaw } = deadline;
  const title = byLaw ? policies.policies.find(({ id }) => id === deadline.policy)?.title[lang] : undefined;
  const open = deadline.state === 'open' && task?.state !== 'done' && task?.state !== 'dismissed';
  return (
    <li
      class={`deadline is-${task?.state === 'done' ? 'done' : deadline.state}`}
      data-deadline={deadline.key}
    >
      <h3>
        {ACTION_WORDS[deadline.kind][lang]}
        <span>
          {!deadline.verified && (
            <span class="tag is-unverified">
              {byLaw ? words.due.checkWithSeller : words.due.checkWithBrand}
            </span>
          )}{' '}
          {byLaw && deadline.bound && <span class="tag">{words.item.bound}</span>}{' '}
          <StateTag deadline={deadline} task={task} />
        </span>
      </h3>
      {title && <p class="small muted">{title}</p>}
      <p class="deadline-day">
        {day === null ? words.item.noDay : words.due.by(dateWords(day, lang, today))}
        {day !== null && open && <b class={byLaw ? 'calm' : ''}>{daysLeftWords(day, today, lang)}</b>}
      </p>
      <p class="gain">{deadline.gain[lang]}</p>
      {entry && <DueActions entry={entry} />}
      {task && <TaskLine task={task} />}
      <details class="why">
        <summary>{day === null ? words.item.whyUnknown : words.item.why}</summary>
        <WhyDate because={deadline.because} policies={policies} />
      </details>
    </li>
  );
}

function StateTag({ deadline, task }: { deadline: Deadline; task: TaskRow | null }): JSX.Element {
  const { words } = usePage();
  if (task?.state === 'dismissed') return <span class="tag">{words.item.dismissedTag}</span>;
  const state = task?.state === 'done' ? 'done' : deadline.state;
  // A right of the law asks for nothing: it is no task while it runs, and no loss when it is over.
  const tones = deadline.byLaw ? { done: 'is-ok' } : { done: 'is-ok', open: 'is-act', passed: 'is-lost' };
  const tone = new Map(Object.entries(tones)).get(state) ?? '';
  // Counted from a day that stood in for one that is not known yet: the real last day may be later.
  const said =
    state === 'passed' && deadline.bound
      ? words.item.maybePassed
      : state === 'open' && deadline.byLaw
        ? words.item.stillTime
        : words.item.state[state];
  return <span class={`tag ${tone}`}>{said}</span>;
}

/** What the user did about it, and the way back. */
function TaskLine({ task }: { task: TaskRow }): JSX.Element {
  const { words, lang, today } = usePage();
  const change = useChange();
  const said = [
    task.state === 'done' &&
      (task.doneOn ? words.item.doneOn(dateWords(task.doneOn, lang, today)) : words.item.doneNoDay),
    task.proofNumber && words.item.proof(task.proofNumber),
    task.state === 'snoozed' && task.until && words.item.snoozedTag(dateWords(task.until, lang, today)),
    task.state === 'dismissed' && words.due.dismissed,
  ];
  return (
    <p class="task small">
      <span>{said.filter(Boolean).join(' · ')}</span>
      <button
        type="button"
        class="btn quiet"
        onClick={() => void change(reopen(task.itemId, task.deadline, task.kind), words.due.reopened)}
      >
        {words.item.reopen}
      </button>
    </p>
  );
}
