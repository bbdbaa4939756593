/**
 * Every step that a reason (`Because.steps`) can name, with the values it carries. `packages/ui` words each of them in
 * both languages; dates in values are `YYYY-MM-DD`, `date` is a DateName, `action` an Action, `unit` a Length unit.
 */
export const STEP_KEYS = {
  /** The period counts from this date of the item. {date, on} */
  'counts-from': 'counts-from',
  /** The date that the policy counts from is not known; this one stood in. {wanted, used, on} */
  'counts-from-substitute': 'counts-from-substitute',
  /** No date of the purchase is known; so many days after the factory date stood in. {wanted, made, days, on} */
  'counts-from-made': 'counts-from-made',
  /** Neither the date that the policy counts from nor a substitute is known. {wanted} */
  'start-unknown': 'start-unknown',
  /** 民法典 201: the first day does not count. {on} */
  'first-day-not-counted': 'first-day-not-counted',
  /** The source says that the first day counts. {on} */
  'first-day-counts': 'first-day-counts',
  /** The length of the period. {n, unit} */
  length: 'length',
  /** The length is not known. {} */
  'length-unknown': 'length-unknown',
  /** 民法典 202: the month has no such day number, so its last day. {day, on} */
  'month-end': 'month-end',
  /** Whole calendar years, so 31 December. {on} */
  'calendar-years': 'calendar-years',
  /** The source says "before", so the day before is the last. {on} */
  'last-day-not-counted': 'last-day-not-counted',
  /** 民法典 203: the last day is a rest day, so the law's period ends on the next working day. {on, to, rest: 'holiday' | 'weekend'} */
  'moved-over-rest-days': 'moved-over-rest-days',
  /** It was moved, and we still remind by the unmoved day: an order page may not move. {on} */
  'safe-day-unmoved': 'safe-day-unmoved',
  /** Whether this last day is a rest day is not known; the table ends with `year`. {on, year} ('' without a table) */
  'rest-days-unknown': 'rest-days-unknown',
  /** Activating or registering may end this right. {on} ('' where neither was done) */
  'activation-may-end': 'activation-may-end',
  /** The last day, inclusive. {on} */
  'last-day': 'last-day',
  /** Another reading ends earlier, so we remind by that. {on, n, unit} */
  'safe-day': 'safe-day',
  /** Another reading counts the first day, so it ends a day earlier, and we remind by that. {on} */
  'safe-day-first-counted': 'safe-day-first-counted',
  /** Sources or policies contradict each other and this one ends first, so we remind by that. {on, policy} */
  'safe-day-contested': 'safe-day-contested',
  /** 民法典 201 II: hours run from the hour itself, and that is not known; only the day is. {on} */
  'hours-from-the-hour': 'hours-from-the-hour',
  /** Hours, of which only whole days are counted on: at the latest `last`, surely still `safe`. {hours, safe, last} */
  'hours-in-days': 'hours-in-days',
  /** The term is added to the base term, in one addition from the base term's start. {policy, from, baseUntil} */
  'adds-to-base': 'adds-to-base',
  /** The base term is not known, so no end can be named. {} */
  'base-unknown': 'base-unknown',
  /** Only after the action is done, by the last day. {action, lastDay} (lastDay '' where unknown) */
  'waits-for': 'waits-for',
  /** It was done in time. {action, on, lastDay} */
  'done-in-time': 'done-in-time',
  /** It was done, whether in time is not known. {action, on} */
  'done-time-unknown': 'done-time-unknown',
  /** It was done after the last day. {action, on, lastDay} */
  'done-late': 'done-late',
  /** The last day went by undone. {action, lastDay} */
  'window-passed': 'window-passed',
  /** The invoice bears a date after the last day. {on, lastDay} */
  'invoice-too-late': 'invoice-too-late',
  /** The invoice is there, but lacks what the policy wants. {lacks: 'model' | 'dealer' | 'model-and-dealer'} */
  'invoice-lacks': 'invoice-lacks',
  /** An invoice is there. {on} ('' where its date is unknown) */
  'invoice-there': 'invoice-there',
  /** There is no invoice. {} */
  'invoice-none': 'invoice-none',
  /** Whether there is an invoice, or what it says, is not known. {} */
  'invoice-unknown': 'invoice-unknown',
  /** The version of the policy for purchases of this day. {purchase, from, to} ('' where open) */
  'version-for-purchase': 'version-for-purchase',
  /** The purchase is after the day of the law's text; since when that is in force, no source says. {purchase, text, to} */
  'version-by-text': 'version-by-text',
  /** The goods come by this channel; the policy asks for others. {channel, wants} (wants: comma-separated) */
  'channel-not-covered': 'channel-not-covered',
  /** The goods come by this channel, as the policy wants. {channel} */
  'channel-covered': 'channel-covered',
  /** The channel is not known. {} */
  'channel-unknown': 'channel-unknown',
  /** The goods are in this condition. {condition} */
  'condition-is': 'condition-is',
  /** Ends earlier when a counter is reached. {kind, limit} */
  'or-counter': 'or-counter',
  /** The counter has reached its limit, and so the promise has ended. {kind, limit, reading, on} ('' where the day is unknown) */
  'counter-reached': 'counter-reached',
  /** The counter was read and has not reached its limit. {kind, limit, reading, on} */
  'counter-below': 'counter-below',
  /** Nobody has read the counter, so the promise may already have ended by it. {kind} */
  'counter-unknown': 'counter-unknown',
  /** Days under repair are given back (三包规定 art. 8). {days, count, on} */
  'repair-adds-days': 'repair-adds-days',
  /** It is still being repaired, so the days count to today and the end may be later. {from} */
  'repair-open': 'repair-open',
  /** The repaired part's term starts anew (Zhejiang). {part, from, on} */
  'repair-restarts-part': 'repair-restarts-part',
  /** A repair adds a year, once (EU). {from, on} */
  'repair-adds-year': 'repair-adds-year',
  /** A repair, or all together, lasted longer than allowed. {days, limit, since} */
  'repair-too-long': 'repair-too-long',
  /** So many repairs did not mend it. {failed, count} */
  'repairs-failed': 'repairs-failed',
  /** It was passed on to somebody else. {on, goes: 'with' | 'ends' | 'unknown'} */
  'passed-on': 'passed-on',
  /** The policy is not verified: {status, confidence}. */
  'policy-unverified': 'policy-unverified',
  /** The law as read is a copy, contested, or of an unknown day. {status, confidence} */
  'law-unverified': 'law-unverified',
  /** The user has to see to it; nothing on record says so. {} */
  'not-on-record': 'not-on-record',
  /** Two dates contradict each other. {first, firstOn, second, secondOn} */
  'dates-contradict': 'dates-contradict',
} as const;

export type StepKey = keyof typeof STEP_KEYS;
