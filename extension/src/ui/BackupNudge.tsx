import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { dayAt } from '../platform/clock.ts';
import { backupLater, readBackupNeed } from '../records/backup-state.ts';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';
import { useWatch } from './use-watch.ts';

/** One quiet line, where much has changed since the last backup: one press makes one, another puts it off for weeks. */
export function BackupNudge({
  href,
  newTab = false,
}: {
  href: string;
  newTab?: boolean;
}): JSX.Element | null {
  const { words, lang, today, settings } = usePage();
  const change = useChange();
  const need = useWatch(readBackupNeed, 'backup-need');
  if (need.state !== 'ready' || need.value === null) return null;
  const { things, savedAt } = need.value;
  const w = words.reminders;
  const saved = savedAt && dateWords(dayAt(new Date(savedAt), settings.timeZone), lang, today);
  return (
    <div class="backup-nudge">
      <p>{saved ? w.backupSince(things, saved) : w.backupNever(things)}</p>
      <a class="btn" href={href} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}>
        {w.backupNow}
      </a>
      <button type="button" class="btn quiet" onClick={() => void change(backupLater())}>
        {w.backupLater}
      </button>
    </div>
  );
}
