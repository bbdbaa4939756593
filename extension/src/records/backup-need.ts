import type { JournalRow } from './types.ts';

/** What of the journal counts here. */
export type Change = Pick<JournalRow, 'at' | 'subject' | 'what'>;

/** What is not in any backup yet. */
export type BackupNeed = { things: number; savedAt: string | null };

const SAVED = new Set(['backup-exported', 'backup-restored']);
const LATER = 'backup-later';

/** Whom this rule and its numbers serve is told in docs/reminders.md. */
const MUCH = { things: 10, days: 28 };
const LITTLE = { things: 1, days: 90 };
const NEVER_SAVED = { things: 3, days: 7 };
/** Not more often than this, whatever changes. */
const REST_DAYS = 28;

/**
 * When the library was last saved, by the journal's lines about the library itself. A line that is dated further ahead
 * of `now` than a journey explains was written under a wrong clock and counts for nothing.
 */
export function lastSaved(library: readonly Change[], now: string): string | null {
  return latest(library, ({ what }) => SAVED.has(what), now);
}

/** The user said *later* not long ago. */
export function isPutOff(library: readonly Change[], now: string): boolean {
  const at = latest(library, ({ what }) => what === LATER, now);
  return at !== null && daysBetween(at, now) < REST_DAYS;
}

/** Whether what has changed since the last save (or ever) is worth a word. Pure. */
export function backupNeed(savedAt: string | null, since: readonly Change[], now: string): BackupNeed | null {
  const changes = since.filter(({ subject }) => subject !== 'library');
  const [first] = changes;
  if (!first) return null;
  const things = countThings(changes);
  const days = daysBetween(savedAt ?? first.at, now);
  const rules = savedAt === null ? [MUCH, LITTLE, NEVER_SAVED] : [MUCH, LITTLE];
  return rules.some((rule) => things >= rule.things && days >= rule.days) ? { things, savedAt } : null;
}

/** Each thing once, however often it was changed, and each file that was attached to it. */
function countThings(changes: readonly Change[]): number {
  const files = changes.filter(({ what }) => what === 'file-attached').length;
  const others = changes.filter(({ what }) => what !== 'file-attached').map(({ subject }) => subject);
  return new Set(others).size + files;
}

function latest(lines: readonly Change[], wanted: (line: Change) => boolean, now: string): string | null {
  const times = lines.filter((line) => wanted(line) && daysBetween(now, line.at) <= 2).map(({ at }) => at);
  return times.sort().at(-1) ?? null;
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
