import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { exportCsv } from '../../../src/backup/export-csv.ts';
import { exportIcs } from '../../../src/backup/export-ics.ts';
import { exportZip } from '../../../src/backup/export-zip.ts';
import { backupMade } from '../../../src/records/backup-state.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { saveFile } from '../../../src/ui/save-file.ts';
import { BACKUP_HREF } from '../hrefs.ts';
import { Restore } from './Restore.tsx';

/** Everything out, and everything back in. */
export function BackupPage({ now }: { now: boolean }): JSX.Element {
  const { words } = usePage();
  const w = words.backup;
  return (
    <>
      <h1>{w.title}</h1>
      <p class="muted">{w.text}</p>
      <section class="panel exports">
        <Export title={w.zip} text={w.zipText} ending="zip" make={exportZip} made={backupMade} now={now} />
        <Export title={w.csv} text={w.csvText} ending="csv" make={exportCsv} />
        <Export title={w.ics} text={w.icsText} ending="ics" make={exportIcs} />
      </section>
      <Restore />
    </>
  );
}

type ExportProps = {
  title: string;
  text: string;
  ending: string;
  make: () => Promise<Blob>;
  /** Writes down that it was made. */
  made?: () => Promise<unknown>;
  /** Begins by itself, once. */
  now?: boolean;
};

function Export({ title, text, ending, make, made, now = false }: ExportProps): JSX.Element {
  const { words, today } = usePage();
  const [state, setState] = useState<'idle' | 'making' | 'ready'>('idle');
  const go = async () => {
    setState('making');
    try {
      saveFile(await make(), `baoqi-${today}.${ending}`);
      setState('ready');
      await made?.();
    } catch (error) {
      setState('idle');
      throw error;
    }
  };
  const begun = useRef(false);
  useEffect(() => {
    if (!now || begun.current) return;
    begun.current = true;
    // A reload must not begin another one.
    history.replaceState(null, '', BACKUP_HREF);
    void go();
  }, [now]);
  return (
    <div class="export">
      <div>
        <h2>{title}</h2>
        <p class="muted small">{text}</p>
      </div>
      <button
        type="button"
        class="btn"
        data-export={ending}
        disabled={state === 'making'}
        onClick={() => void go()}
      >
        {state === 'making' ? words.backup.making : words.backup.make}
        <span class="visually-hidden"> {title}</span>
      </button>
      <span class="small muted" role="status">
        {state === 'ready' && words.backup.ready}
      </span>
    </div>
  );
}
