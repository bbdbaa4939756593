import { ACTION_WORDS, dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { DueEntry } from '../view/due-entry.ts';
import { couponDay, couponName, couponWhat } from '../words/coupon-notice.ts';
import { CouponActions } from './CouponActions.tsx';
import { DueActions } from './DueActions.tsx';
import { usePage } from './page-context.ts';

type DueRowProps = { entry: DueEntry; href: string; heading?: 'h2' | 'h3' };

/** One thing to do: how many days, what, what it brings, and the four answers to it. */
export function DueRow({ entry, href, heading: Heading = 'h3' }: DueRowProps): JSX.Element {
  const { words, lang, today } = usePage();
  const day = dateWords(entry.lastDay, lang, today);
  return (
    <li class={`due is-${entry.state}`} data-deadline={entry.key}>
      <DayNumber entry={entry} />
      <div class="due-body">
        <Heading class="due-title">
          {href.startsWith('#') ? (
            <a href={href}>
              <DueTitle entry={entry} />
            </a>
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              <DueTitle entry={entry} />
            </a>
          )}
        </Heading>
        <p class="due-line">
          {entry.coupon
            ? couponDay(entry.coupon, lang, today)
            : entry.kind === 'warranty-ends'
              ? words.due.ends(day)
              : words.due.by(day)}
          {entry.gain && <span class={entry.gain.months === null ? '' : 'gain'}>{entry.gain[lang]}</span>}
          {entry.byLaw && <span class="tag">{words.due.byLaw}</span>}
          {!entry.verified && (
            <span class="tag is-unverified">
              {entry.coupon
                ? words.due.checkInApp
                : entry.byLaw
                  ? words.due.checkWithSeller
                  : words.due.checkWithBrand}
            </span>
          )}
          {entry.state === 'snoozed' && <span class="tag">{words.due.snoozedUntil}</span>}
        </p>
        {entry.state === 'announce' && entry.kind === 'register' && <p class="hint">{words.due.wait}</p>}
        {entry.coupon ? <CouponActions entry={entry} href={href} /> : <DueActions entry={entry} />}
      </div>
    </li>
  );
}

function DueTitle({ entry }: { entry: DueEntry }): JSX.Element {
  const { words, lang } = usePage();
  const { kind, coupon } = entry;
  if (coupon || kind === 'coupon')
    return (
      <>
        <span class="due-what">{coupon && couponWhat(coupon, lang)}</span>{' '}
        {coupon && couponName(coupon, lang)}
      </>
    );
  const what =
    kind === 'return' || kind === 'exchange' ? words.due.answers[kind].what : ACTION_WORDS[kind][lang];
  return (
    <>
      <span class="due-what">{what}</span> {entry.itemTitle}
    </>
  );
}

function DayNumber({ entry: { daysLeft, coupon } }: { entry: DueEntry }): JSX.Element {
  const { words } = usePage();
  const isWait = coupon !== null && coupon.kind !== 'lapses';
  const [number, unit] = isWait
    ? [words.due.now, words.due.possible]
    : daysLeft === 0
      ? [words.due.today, words.due.lastDay]
      : [daysLeft, words.due.days(daysLeft)];
  return (
    <p class={isWait ? 'day-number is-word' : 'day-number'}>
      <b>{number}</b> <span>{unit}</span>
    </p>
  );
}
